import type { Row } from '../ingest';
import { readCsv, toNumber } from '../read';
import { note, type Note } from './note';

const PROVIDERS = ['aws', 'azure', 'gcp'] as const;

const GRAVITON = note(
	'Repeats EPYC 2nd Gen: the source has no measurement of this Arm processor.',
	'Reprend EPYC 2nd Gen : la source n’a aucune mesure de ce processeur Arm.'
);
const EPYC_5 = note(
	'Implausible: four to five times EPYC 4th Gen per thread.',
	'Peu plausible : quatre à cinq fois EPYC 4th Gen par fil d’exécution.'
);

/** Watts per hardware thread by processor generation, as Cloud Carbon Footprint averages them from SPECpower results. */
export function cpuPower(sources: string): Row[] {
	return PROVIDERS.flatMap((provider) => {
		const file = `cloud-carbon-footprint__ccf-coefficients/coefficients-${provider}-use.csv`;
		return readCsv(sources, file, ['Architecture', 'Min Watts', 'Max Watts']).map((line) => {
			const doubt = doubtOf(line.Architecture);
			return {
				component: 'cpu',
				item: line.Architecture,
				provider,
				per: 'vcpu',
				low_w: watts(line['Min Watts'], file),
				high_w: watts(line['Max Watts'], file),
				method: 'modelled',
				basis: 'benchmark',
				proxy: doubt !== null,
				...doubt,
				source: 'ccf-coefficients'
			};
		});
	});
}

function doubtOf(architecture: string): Note | null {
	if (architecture.startsWith('Graviton')) return GRAVITON;
	return architecture === 'EPYC 5th Gen' ? EPYC_5 : null;
}

/** To the milliwatt: the source prints the sixteen digits of a mean. */
function watts(text: string, file: string): number {
	return Number(toNumber(text, file)?.toFixed(3));
}
