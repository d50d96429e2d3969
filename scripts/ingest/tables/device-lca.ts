import type { Ingest } from '../ingest';
import { fractionToPercent, readCsv, toNumber } from '../read';

const FILE = 'Boavizta__environmental-footprint-data/boavizta-data-us.csv';
const COLUMNS = [
	'manufacturer',
	'name',
	'category',
	'subcategory',
	'gwp_total',
	'gwp_use_ratio',
	'gwp_manufacturing_ratio',
	'gwp_transport_ratio',
	'gwp_eol_ratio',
	'yearly_tec',
	'lifetime',
	'use_location',
	'report_date',
	'sources',
	'add_method'
] as const;
type Line = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Published shares are rounded: up to this much off is still a whole. */
const SHARES_OFF = 0.03;
/** What a kilowatt-hour of use can emit, in kg; beyond, the two figures cannot both be right. */
const PLAUSIBLE_KG_PER_KWH = [0.1, 2] as const;

const SUBCATEGORIES: Readonly<Record<string, string>> = {
	'Thin Client': 'Thin client',
	EntertainmentT: 'Entertainment'
};
const LOCATIONS: Readonly<Record<string, string>> = {
	Worldwide: 'world',
	WW: 'world'
};

/** One row per device and report: its life-cycle emissions as its maker reports them. */
const deviceLca: Ingest = (sources) => readCsv(sources, FILE, COLUMNS).map(describe);

function describe(line: Line) {
	const where = `${FILE}, ${line.manufacturer} ${line.name}`;
	const read = (column: (typeof COLUMNS)[number]) => toNumber(line[column], `${where}, ${column}`);
	const share = (value: number | null) => (value === null || value > 1 ? null : fractionToPercent(value));
	const total = read('gwp_total');
	const use = read('gwp_use_ratio');
	const hpe = line.add_method === 'HPE Auto Parser';
	return {
		manufacturer: hpe ? 'HPE' : line.manufacturer,
		name: withoutFootnote(unescaped(line.name).replace(/\s+/g, ' '), hpe),
		report_url: line.sources,
		report_year: yearOf(line.report_date, where),
		category: line.category.toLowerCase(),
		subcategory: SUBCATEGORIES[line.subcategory] ?? line.subcategory,
		total_kgco2e: total,
		use_share_pct: share(use),
		manufacturing_share_pct: share(read('gwp_manufacturing_ratio')),
		embodied_kgco2e: total === null || use === null ? null : Number((total * (1 - use)).toPrecision(3)),
		lifetime_years: read('lifetime'),
		yearly_kwh: read('yearly_tec'),
		use_location: (LOCATIONS[line.use_location] ?? line.use_location) || null,
		doubt: doubtOf(line, read),
		source: 'boavizta-devices'
	};
}

/** Bytes of UTF-8 that the file writes out as `\xe2\x80\x9d`, as the letters they are. */
const unescaped = (name: string): string =>
	name.replace(/(?:\\x[0-9a-f]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('\\x', ''), 'hex').toString());

/** In the names of HPE's devices the 4 of a footnote was read as a part of the name. */
function withoutFootnote(name: string, hpe: boolean): string {
	return hpe ? name.replace(/(?<=[a-z])4$/, '') : name;
}

/** @throws Error for a date without a year. */
function yearOf(date: string, where: string): number | null {
	if (date === '') return null;
	const year = /\b20\d\d\b/.exec(date)?.[0];
	if (!year) throw new Error(`${where}: no year in "${date}"`);
	return Number(year);
}

/** Which of the figures cannot be right together. */
function doubtOf(line: Line, read: (column: (typeof COLUMNS)[number]) => number | null): string | null {
	const [use, making] = [read('gwp_use_ratio'), read('gwp_manufacturing_ratio')];
	if (use === null) return null;
	if (making !== null && !isWhole(use, making, [read('gwp_transport_ratio'), read('gwp_eol_ratio')]))
		return 'shares';
	const [total, yearly, years] = [read('gwp_total'), read('yearly_tec'), read('lifetime')];
	if (total === null || yearly === null || years === null) return null;
	const kgPerKwh = (total * use) / (yearly * years);
	return kgPerKwh < PLAUSIBLE_KG_PER_KWH[0] || kgPerKwh > PLAUSIBLE_KG_PER_KWH[1] ? 'use-energy' : null;
}

/** A maker's shares of use, making, transport and end of life; both of the latter zero means that they were not read. */
function isWhole(use: number, making: number, rest: readonly (number | null)[]): boolean {
	const known = rest.filter((share) => share !== null);
	const sum = known.reduce((total, share) => total + share, use + making);
	const complete = known.length === rest.length && known.some((share) => share > 0);
	return sum <= 1 + SHARES_OFF && (!complete || sum >= 1 - SHARES_OFF);
}

export default deviceLca;
