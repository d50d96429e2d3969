import type { Columns, Tables } from './fixture-tables';

/** What small tables say: everything moves the way a commitment asks, the other way, both ways, or not at all. */
export type Course = 'improving' | 'worsening' | 'mixed' | 'level';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const MODELS = 100;

const SHARES: Readonly<Record<Exclude<Course, 'mixed'>, (year: number) => number>> = {
	improving: (year) => 0.2 + 0.1 * (year - 2019),
	worsening: (year) => 0.9 - 0.1 * (year - 2019),
	level: () => 0.5
};

const rows = YEARS.flatMap((year) =>
	Array.from({ length: MODELS }, (_, i) => ({ year, slug: `${year}-${i}`, i }))
);

/** For each model of a year whether it belongs to the share that follows a course. */
const belongs = (course: Exclude<Course, 'mixed'>) =>
	rows.map(({ year, i }) => i < MODELS * SHARES[course](year));

/** A table of models of which a share that changes from year to year has whatever is asked about. */
function models(course: Course): Columns {
	const first = belongs(course === 'mixed' ? 'improving' : course);
	return {
		slug: rows.map((r) => r.slug),
		year: rows.map((r) => r.year),
		has_training_compute: first,
		has_hardware: belongs(course === 'mixed' ? 'worsening' : course),
		open_weights: first,
		access: first.map((open) => (open ? 'open-unrestricted' : 'api'))
	};
}

const countries = (course: Exclude<Course, 'mixed'>): Columns => ({
	slug: rows.map((r) => r.slug),
	iso3: belongs(course).map((elsewhere) => (elsewhere ? 'KEN' : 'USA'))
});

const SITES: Columns = {
	site: ['a', 'b', 'b', 'c'],
	iso3: ['USA', 'USA', 'USA', 'PRT'],
	date: ['2022-05-01', '2022-01-01', '2023-06-01', '2024-02-01'].map((day) => new Date(day)),
	is_planned: [false, false, false, false],
	power_mw: [50, 0, 80, 30]
};

const DISCLOSURES: Columns = {
	model: ['a', 'a', 'b', 'c', 'd'],
	year: [2022, 2022, 2022, 2023, 2023],
	third_party: [false, false, false, false, true],
	superseded: [false, false, false, false, false],
	metric: ['energy', 'water', 'gpu_hours', 'emissions', 'energy']
};

/** The tables of 5.1: carbon and shares by `step` a year up, carbon-free hours down, demand by `demand`. */
function place(step: number, demand: number): Tables {
	const years = [2021, 2022, 2023, 2024, 2025];
	const at = (base: number, by: number) => years.map((_, i) => base + by * i);
	const all = <T>(value: T) => years.map(() => value);
	return {
		region_grid_year: {
			year: years,
			gco2e_per_kwh: at(400, 10 * step),
			low: at(400, 10 * step),
			high: at(400, 10 * step),
			in_service: all(true),
			constant: all(false)
		},
		gcp_region_year: { region: all('r'), year: years, carbon_free_share_pct: at(50, -5 * step) },
		region_efficiency: { pue_granularity: ['region', 'fleet'] },
		datacentre_demand: {
			iso3: all('IRL'),
			metric: all('electricity_share'),
			kind: all('measured'),
			superseded: all(false),
			year: years,
			value: at(20, 2 * demand),
			checked_against: all('transcription')
		},
		company_footprint: {
			company: all('Google'),
			metric: all('scope2'),
			basis: all('location'),
			boundary: all('company'),
			vintage: all(2026),
			year: years,
			value: at(9e6, 1e6 * demand),
			low: all(null),
			high: all(null),
			checked_against: all('press')
		}
	};
}

const STEPS: Readonly<Record<Course, readonly [number, number]>> = {
	improving: [-1, -1],
	worsening: [1, 1],
	mixed: [-1, 1],
	level: [0, 0]
};

/** By commitment, the tables its rule reads, and the courses they can take. */
export const WORLDS: Readonly<
	Record<string, { readonly courses: readonly Course[]; readonly tables: (course: Course) => Tables }>
> = {
	'1.2': {
		courses: ['level'],
		tables: () => ({
			cloud_region: {
				iso3: ['IND', 'IND', 'IRL', 'SWE', 'CHN'],
				listed: [true, true, true, true, false],
				in_service: [true, true, true, false, true]
			}
		})
	},
	'1.3': {
		courses: ['improving', 'worsening', 'level'],
		tables: (course) => ({ ai_model: models(course) })
	},
	'2.2': {
		courses: ['improving', 'worsening', 'mixed', 'level'],
		tables: (course) => ({ ai_model: models(course), ai_disclosure: DISCLOSURES })
	},
	'4.1': {
		courses: ['improving', 'worsening', 'level'],
		tables: (course) => ({ ai_model: models(course) })
	},
	'5.1': {
		courses: ['improving', 'worsening', 'mixed', 'level'],
		tables: (course) => place(...STEPS[course])
	},
	'5.2': {
		courses: ['improving', 'worsening', 'level'],
		tables: (course) => ({
			ai_model: models('level'),
			ai_model_country: countries(course === 'mixed' ? 'level' : course),
			ai_site_timeline: SITES
		})
	}
};
