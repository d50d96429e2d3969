import { closeSync, openSync, writeSync } from 'node:fs';

const REGIONS = ['eu-west-1', 'us-east-1', 'ap-south-1'];

/** Writes a CSV of metered power; every `rows / bad`-th row holds a cell that is no number. */
export function writeCsv(path: string, rows: number, bad: number): void {
	const file = openSync(path, 'w');
	let text = 'timestamp,region,power_w,energy_kwh,requests\n';
	const every = bad ? rows / bad : Infinity;
	for (let i = 0; i < rows; i++) {
		const time = new Date(1.7e12 + i * 1000).toISOString().slice(0, 19).replace('T', ' ');
		const row = [
			time,
			REGIONS[i % 3],
			(((i * 7919) % 100003) / 100).toFixed(2),
			(((i * 31) % 99991) / 1e5).toFixed(6),
			i
		];
		if (i % every === every - 1) row[(i / every) % 2 < 1 ? 2 : 4] = (i / every) % 3 < 1 ? 'err' : '1,2';
		text += row.join(',') + '\n';
		if (text.length > 1 << 20) {
			writeSync(file, text);
			text = '';
		}
	}
	writeSync(file, text);
	closeSync(file);
}
