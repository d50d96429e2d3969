import type { Row } from '../../../../src/lib/engine/connector';
import type { Chart, MixChart, SpreadChart, StatusChart, TrendChart } from '../../../../src/lib/figure/chart';

/** Charts of every kind that no published figure shows yet, with rows that hold each case they have to draw. */
export interface Sample {
	readonly name: string;
	readonly chart: Chart;
	readonly rows: readonly Row[];
	readonly view?: Readonly<Record<string, string | number | null>>;
}

const both = (en: string, fr: string) => ({ en, fr });

const spread = (more: Partial<SpreadChart>): SpreadChart => ({
	kind: 'spread',
	key: ['id'],
	label: 'name',
	title: both('Data centres, TWh a year', 'Centres de données, TWh par an'),
	unit: 'twh',
	values: [
		{
			column: 'central',
			label: both('estimate', 'estimation'),
			shape: 'dot',
			tone: 'energy',
			interval: ['low', 'high']
		}
	],
	...more
});

const estimate = (
	id: string,
	year: number,
	central: number | null,
	low: number | null,
	high: number | null,
	kind: string,
	bounds: string
): Row => ({
	id: `${id} ${year}`,
	name: `${id}, ${year}`,
	year,
	central,
	low,
	high,
	modelled: kind === 'modelled',
	projected: kind === 'projected',
	bounds,
	region_en: id === 'Ireland' ? 'Ireland' : 'The world',
	region_fr: id === 'Ireland' ? 'Irlande' : 'Le monde'
});

const ESTIMATES = [
	estimate('Agency', 2022, 340, 240, 460, 'modelled', 'data centres, with cryptocurrencies'),
	estimate('Agency', 2024, 415, null, null, 'modelled', 'data centres, without cryptocurrencies'),
	estimate('Agency', 2030, 945, 670, 1250, 'projected', 'data centres, without cryptocurrencies'),
	estimate('Consultant', 2030, null, 1000, 1500, 'projected', 'data centres and telecommunication networks'),
	estimate('Ireland', 2023, 6.3, 6.3, 6.3, 'measured', 'metered data centres')
];

const flags = {
	hollow: { column: 'modelled', label: both('modelled', 'modélisé') },
	projected: { column: 'projected', label: both('projected', 'projeté') }
};

const years = Array.from({ length: 12 }, (_, i) => 2014 + i);
const fuels = (code: string, name: string, start: readonly number[], step: readonly number[]): Row[] =>
	years.map((year, i) => {
		const [coal = 0, gas = 0, wind = 0] = start.map((v, j) => Math.max(0, v + i * (step[j] ?? 0)));
		const unknown = name === 'India' && year === 2017;
		return {
			code,
			name,
			year,
			coal: unknown ? null : coal,
			gas: unknown ? null : gas,
			wind: unknown ? null : wind,
			total: unknown ? null : coal + gas + wind + (year > 2020 ? 30 : 0),
			intensity: unknown ? null : Math.round((coal * 900 + gas * 450) / (coal + gas + wind))
		};
	});
const MIX: MixChart = {
	kind: 'mix',
	key: ['code'],
	label: 'name',
	x: 'year',
	unit: 'twh',
	title: both('Electricity generated, TWh', 'Électricité produite, TWh'),
	form: 'area',
	total: 'total',
	share: 'share',
	parts: [
		{ column: 'coal', label: both('Coal', 'Charbon'), tone: 'f-coal' },
		{ column: 'gas', label: both('Gas', 'Gaz'), tone: 'f-gas' },
		{ column: 'wind', label: both('Wind', 'Éolien'), tone: 'f-wind' }
	],
	line: {
		column: 'intensity',
		unit: 'gco2e_per_kwh',
		title: both('Intensity, g CO₂e/kWh', 'Intensité, g CO₂e/kWh'),
		tone: 'carbon'
	}
};
const INDIA = fuels('IND', 'India', [800, 60, 40], [40, 2, 12]);
const FRANCE = fuels('FRA', 'France', [8, 30, 17], [-0.7, 1, 3]);

const STATUS: StatusChart = {
	kind: 'status',
	key: ['id'],
	label: 'name',
	x: 'year',
	state: 'state',
	states: [
		{ value: 'published', label: both('published', 'publié'), shape: 'dot', tone: 'c-0' },
		{
			value: 'left-out',
			label: both('searched, and left out', 'cherché, et absent'),
			shape: 'dot',
			tone: 'c-1',
			hollow: true
		},
		{ value: 'not-searched', label: both('not searched', 'non cherché'), shape: 'dash', tone: 'neutral' }
	]
};
const REPORTS = ['Alpha Computing', 'Beta', 'Gamma Hosting and Networks'].flatMap((name, i) =>
	[2020, 2021, 2022, 2023, 2024].map((year, j) => ({
		id: name,
		name,
		year,
		state: ['published', 'left-out', 'not-searched'][(i + j) % 3] ?? ''
	}))
);

const TREND: TrendChart = {
	kind: 'trend',
	key: ['id'],
	label: 'who',
	entity: 'who',
	x: 'year',
	panels: [
		{ column: 'central', unit: 'twh', title: both('TWh a year', 'TWh par an'), interval: ['low', 'high'] }
	],
	...flags
};
const SERIES = ESTIMATES.map((row) => ({
	...row,
	id: String(row['name']).split(',')[0] ?? '',
	who: String(row['name']).split(',')[0] ?? ''
}));
const forecast = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year, i) => ({
	...estimate(
		'Grid operator',
		year,
		10 + i * 2,
		9 + i * 1.5,
		11 + i * 2.5,
		year > 2023 ? 'projected' : 'measured',
		''
	),
	id: 'operator',
	who: 'Grid operator'
}));

export const SAMPLES: readonly Sample[] = [
	{
		name: 'estimates',
		chart: spread({ ...flags, group: both('region_en', 'region_fr'), note: 'bounds' }),
		rows: ESTIMATES
	},
	{
		name: 'estimates-log',
		chart: { ...spread({ ...flags, note: 'bounds' }), scale: 'log' },
		rows: ESTIMATES
	},
	{
		name: 'dumbbell',
		chart: spread({
			title: both('Scope 2, thousand tonnes', 'Scope 2, milliers de tonnes'),
			unit: 'tco2e',
			values: [
				{ column: 'location', label: both('by location', 'selon le lieu'), shape: 'dot' },
				{ column: 'market', label: both('by market', 'selon le marché'), shape: 'square' }
			]
		}),
		rows: [
			{ id: '2021', name: '2021', location: 900, market: 120 },
			{ id: '2022', name: '2022', location: 1400, market: 180 },
			{ id: '2023', name: '2023', location: 2100, market: null }
		]
	},
	{ name: 'mix', chart: MIX, rows: INDIA },
	{ name: 'mix-share', chart: MIX, rows: [...INDIA, ...FRANCE], view: { share: 'share' } },
	{ name: 'mix-bars', chart: { ...MIX, form: 'bars' }, rows: FRANCE },
	{ name: 'status', chart: STATUS, rows: REPORTS },
	{ name: 'estimates-over-years', chart: { ...TREND, span: 0 }, rows: SERIES },
	{ name: 'forecast', chart: TREND, rows: forecast }
];
