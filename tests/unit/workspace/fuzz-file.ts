/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const CELLS: readonly ((r: () => number) => string)[] = [
	(r) => String(Math.floor(r() * 1e4)),
	(r) => (r() * 1000).toFixed(2),
	(r) => (r() * 1000).toFixed(3).replace('.', ','),
	(r) => new Date(1.6e12 + r() * 1e11).toISOString(),
	(r) => `${1 + Math.floor(r() * 28)}/${1 + Math.floor(r() * 12)}/2024`,
	(r) => ['Paris', 'Oslo', 'Pune', 'é', '日本', ''][Math.floor(r() * 6)] ?? '',
	(r) => ['true', 'false'][Math.floor(r() * 2)] ?? '',
	(r) => `${(r() * 90).toFixed(1)} W`,
	(r) => '9'.repeat(1 + Math.floor(r() * 45))
];
const NOISE = [
	'NA',
	'"',
	"'",
	'""',
	'"a',
	'a"b"',
	'-',
	'1.234.567',
	'\0',
	'#',
	'\\',
	'=1+1',
	'\ufeff',
	'\u202e',
	'Total',
	'1e999',
	'2024-13-45',
	'\r',
	'\n',
	'\t',
	'\u2028'
];

/** A small file of one delimiter with faults of every kind strewn in. */
export function fuzzFile(seed: number): Uint8Array<ArrayBuffer> {
	const r = random(seed);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(r() * from.length)] as T;
	const delimiter = pick([',', ';', '\t', '|']);
	const newline = pick(['\n', '\n', '\r\n', '\r']);
	const columns = Array.from({ length: 1 + Math.floor(r() * 6) }, () => pick(CELLS));
	const rot = pick([0, 0.02, 0.1, 0.4]);
	const lines: string[] = [];
	if (r() < 0.2) lines.push('Report of a meter');
	if (r() < 0.8) lines.push(columns.map((_, c) => (r() < 0.1 ? '' : `col ${c}`)).join(delimiter));
	for (let i = Math.floor(r() * 30); i > 0; i--) {
		const cells = columns.map((make) => (r() < rot ? pick(NOISE) : make(r)));
		if (r() < rot) cells.splice(Math.floor(r() * cells.length), 1);
		if (r() < rot) cells.push(make(r, pick));
		lines.push(cells.map((cell) => (r() < 0.1 ? `"${cell}"` : cell)).join(delimiter));
		if (r() < rot) lines.push(pick(['', delimiter, '# note', 'a note', '   ']));
	}
	const bytes = new TextEncoder().encode(lines.join(newline) + (r() < 0.8 ? newline : ''));
	for (let i = 0; i < bytes.length; i++) if (r() < rot / 100) bytes[i] = Math.floor(r() * 256);
	return r() < 0.05 ? bytes.slice(0, Math.floor(bytes.length * r())) : bytes;
}

const make = (r: () => number, pick: <T>(from: readonly T[]) => T) => pick(CELLS)(r);
