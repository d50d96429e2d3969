const PLACES = [
	['aws', 'eu-west-1', 'IRL', 0.31],
	['aws', 'ap-south-1', 'IND', 0.64],
	['gcp', 'europe-north1', 'FIN', 0.07],
	['azure', 'eastus', 'USA', 0.37]
] as const;

const RUNS = 48;
const DAY = 86_400_000;

/**
 * A file such as CodeCarbon writes, with invented runs, semicolons, decimal commas, a torn line, a cell that is no number
 * and a total at its end: what an import has to say of each can be seen.
 */
export function sampleFile(): File {
	const comma = (value: number) => String(value).replace('.', ',');
	const lines = [
		'timestamp;project_name;run_id;duration;emissions;energy_consumed;country_iso_code;cloud_provider;cloud_region'
	];
	let total = 0;
	for (let i = 0; i < RUNS; i++) {
		const [provider, region, country, factor] = PLACES[(i * 7) % PLACES.length] ?? PLACES[0];
		const energy = Number((0.8 + ((i * 37) % 23) / 10 + i / 40).toFixed(3));
		total += energy;
		const time = new Date(Date.UTC(2024, 0, 3, 9, 30) + i * 7 * DAY).toISOString().slice(0, 19);
		lines.push(
			[
				time,
				i % 3 === 0 ? 'fine-tuning' : 'évaluation',
				`run-${i + 1}`,
				1800 + ((i * 613) % 5400),
				comma(Number((energy * factor).toFixed(4))),
				i === 17 ? 'n.d. (panne)' : comma(energy),
				country,
				provider,
				i === 30 ? 'mars-north1' : region
			].join(';')
		);
		if (i === 23) lines.push('2024-06-19T02:11;fine-tu');
	}
	lines.push(`Total;;;;;${comma(Number(total.toFixed(3)))};;;`);
	return new File([lines.map((line) => `${line}\r\n`).join('')], 'codecarbon-sample.csv', {
		type: 'text/csv'
	});
}
