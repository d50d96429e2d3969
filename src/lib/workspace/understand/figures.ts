import type { Columns, Row } from '../../engine/connector';
import { toRows } from '../../engine/connector';
import type { Figure } from '../../figure/figure';
import type { Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import { readableUnit } from '../../units/ladder';
import { UNITS, type UnitId } from '../../units/unit';
import type { Period } from './estimate-sql';
import type { Places } from './places';
import { UNDERSTAND_TEXTS, type UnderstandTexts } from './texts';

/** A figure of a reader's table, with the rows it shows. */
export interface TableFigure {
	readonly figure: Figure;
	readonly columns: Columns;
}

const say = (text: (t: UnderstandTexts, language: 'en' | 'fr') => string): Localised => ({
	en: text(UNDERSTAND_TEXTS.en, 'en'),
	fr: text(UNDERSTAND_TEXTS.fr, 'fr')
});

const sum = (rows: readonly Row[], name: string) =>
	rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);

const LENGTHS: Readonly<Record<Period, number>> = { year: 4, month: 7, day: 10, hour: 16 };
const named = (at: Date, period: Period) => at.toISOString().slice(0, LENGTHS[period]).replace('T', ' ');

/** Periods in order, each with its place in the order; those without rows are left out of it. */
function step(at: Date, first: Date, period: Period): number {
	if (period === 'year') return at.getUTCFullYear() - first.getUTCFullYear();
	if (period === 'month')
		return 12 * (at.getUTCFullYear() - first.getUTCFullYear()) + at.getUTCMonth() - first.getUTCMonth();
	return Math.round((at.getTime() - first.getTime()) / (period === 'day' ? 86_400_000 : 3_600_000));
}

function columnsOf(rows: readonly Row[]): Columns {
	const names = Object.keys(rows[0] ?? {});
	return {
		numRows: rows.length,
		names,
		data: Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]))
	};
}

/** Sums of rows that share a key. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	return groups;
}

interface Unit {
	readonly unit: UnitId;
	readonly factor: number;
}

/** The unit for some amounts, so large that the largest has at most four digits and so small that it has two. */
const bestUnit = (values: readonly number[], unit: UnitId): Unit =>
	readableUnit(Math.max(...values.map(Math.abs), 0) / 10, unit);

const amounts = (rows: readonly Row[], prefix: 'wh' | 'g', { factor }: Unit) => ({
	[prefix]: sum(rows, prefix) / factor,
	[`${prefix}_low`]: sum(rows, `${prefix}_low`) / factor,
	[`${prefix}_high`]: sum(rows, `${prefix}_high`) / factor
});

export interface EstimateFigures {
	readonly period: Period;
	readonly places: Places;
	/** What gives the energy, for the caveat. */
	readonly measure: 'power' | 'energy' | 'tokens' | 'carbon';
	readonly sql: string;
	readonly tables: readonly string[];
	/** Whether the PUE of the region is in the energy. */
	readonly building: boolean;
}

/** The figures of an estimate: energy and carbon over time, and by place. */
export function estimateFigures(
	estimate: Columns,
	{ period, places, measure, sql, tables, building }: EstimateFigures
): TableFigure[] {
	const own = measure === 'carbon';
	const rows = toRows(estimate).map((row) =>
		own ? { ...row, g: row['own'] ?? null, g_low: row['own'] ?? null, g_high: row['own'] ?? null } : row
	);
	const first = rows[0]?.['moment'];
	if (!(first instanceof Date)) return [];
	const carbon = rows.some((row) => row['g'] !== null);
	const times = [...grouped(rows, (row) => String((row['moment'] as Date).getTime())).values()];
	const spots = [...grouped(rows, (row) => String(row['place'] ?? '')).values()];
	const energyUnit = bestUnit(
		times.map((some) => sum(some, 'wh_high')),
		'wh'
	);
	const carbonUnit = bestUnit(
		times.map((some) => sum(some, 'g_high')),
		'gco2e'
	);
	const placeUnit = carbon
		? bestUnit(
				spots.map((some) => sum(some, 'g_high')),
				'gco2e'
			)
		: bestUnit(
				spots.map((some) => sum(some, 'wh_high')),
				'wh'
			);
	const years = rows.flatMap((row) => [row['first_year'], row['last_year']].filter((y) => y !== null));
	const span = [...new Set([Math.min(...years.map(Number)), Math.max(...years.map(Number))])].join('–');
	const title = (short: 'energy' | 'carbon' | 'ownCarbon') => say((t) => t[short]);
	const inUnit = (text: Localised, unit: UnitId): Localised => ({
		en: `${text.en}, ${UNITS[unit].symbol.en}`,
		fr: `${text.fr}, ${UNITS[unit].symbol.fr}`
	});
	const carbonTitle = title(own ? 'ownCarbon' : 'carbon');
	const panels = [
		...(own
			? []
			: [
					{
						column: 'wh',
						unit: energyUnit.unit,
						title: inUnit(title('energy'), energyUnit.unit),
						interval: ['wh_low', 'wh_high'] as const
					}
				]),
		...(carbon
			? [
					{
						column: 'g',
						unit: carbonUnit.unit,
						title: inUnit(carbonTitle, carbonUnit.unit),
						interval: ['g_low', 'g_high'] as const
					}
				]
			: [])
	];
	const over = times.map((some): Row => {
		const at = some[0]?.['moment'] as Date;
		return {
			x: step(at, first, period),
			at: named(at, period),
			all: 'all',
			total_en: UNDERSTAND_TEXTS.en.total,
			total_fr: UNDERSTAND_TEXTS.fr.total,
			...amounts(some, 'wh', energyUnit),
			...amounts(some, 'g', carbonUnit)
		};
	});
	const prefix = carbon ? 'g' : 'wh';
	const by = spots
		.map((some): Row => {
			const key = String(some[0]?.['place'] ?? '');
			const place = places.get(key);
			return {
				place: key,
				entity: place?.entity ?? '',
				name_en: place?.name.en ?? UNDERSTAND_TEXTS.en.noPlace,
				name_fr: place?.name.fr ?? UNDERSTAND_TEXTS.fr.noPlace,
				...amounts(some, prefix, placeUnit)
			};
		})
		.filter((row) => Number(row[prefix]) > 0)
		.toSorted((a, b) => Number(b[prefix]) - Number(a[prefix]));
	const caveats = [
		say(
			(t) =>
				t.caveats[
					{ power: 'power', energy: building ? 'measuredBase' : 'measured', tokens: 'tokens', carbon: 'own' }[
						measure
					] as 'power'
				]
		),
		...(building && !own ? [say((t) => t.caveats.building)] : []),
		...(own || !carbon ? [] : [say((t) => t.caveats.grid(span))])
	];
	const known = rows.filter((row) => row['g'] !== null);
	const reading = () =>
		say((t, language) => {
			const format = formatter(language);
			const total = (some: readonly Row[], of: 'wh' | 'g', unit: UnitId) =>
				format.estimate(
					{ low: sum(some, `${of}_low`), central: sum(some, of), high: sum(some, `${of}_high`) },
					unit
				);
			if (own) return t.readingOwn(total(rows, 'g', 'gco2e'));
			const energy = total(rows, 'wh', 'wh');
			if (!carbon) return t.readingEnergy(energy);
			const share = sum(known, 'wh') / sum(rows, 'wh');
			return [
				t.reading(energy, total(known, 'g', 'gco2e')),
				...(share < 0.9995 ? [t.part(format.quantity(Math.floor(share * 100), 'percent'))] : []),
				...(rows.some((row) => row['own'] !== null)
					? [
							t.fileSays(
								format.estimate(
									{ low: sum(rows, 'own'), central: sum(rows, 'own'), high: sum(rows, 'own') },
									'gco2e'
								)
							)
						]
					: [])
			].join(' ');
		});
	const common = { tables, params: {}, sql, comparableOn: [], reading, caveats, commitments: [] };
	const interval = (of: string, unit: UnitId, label: Localised) => ({
		[of]: { label, unit },
		[`${of}_low`]: { label: say((t) => t.low), unit },
		[`${of}_high`]: { label: say((t) => t.high), unit }
	});
	const timeTitle = say((t) => (own ? t.overTimeCarbon : t.overTime));
	const placeTitle = say((t) => (carbon ? t.byPlace : t.byPlaceEnergy));
	return [
		{
			columns: columnsOf(over),
			figure: {
				...common,
				id: 'workspace-over-time',
				title: timeTitle,
				question: timeTitle,
				chart: {
					kind: 'trend',
					key: ['all'],
					label: { en: 'total_en', fr: 'total_fr' },
					entity: 'all',
					x: 'x',
					xName: 'at',
					panels
				},
				columns: {
					at: { label: say((t) => t.period) },
					...(own ? {} : interval('wh', energyUnit.unit, title('energy'))),
					...(carbon ? interval('g', carbonUnit.unit, carbonTitle) : {})
				}
			}
		},
		{
			columns: columnsOf(by),
			figure: {
				...common,
				id: 'workspace-by-place',
				title: placeTitle,
				question: placeTitle,
				chart: {
					kind: 'rank',
					key: ['place'],
					label: { en: 'name_en', fr: 'name_fr' },
					entity: 'entity',
					value: {
						column: prefix,
						unit: placeUnit.unit,
						title: inUnit(carbon ? carbonTitle : title('energy'), placeUnit.unit)
					},
					interval: [`${prefix}_low`, `${prefix}_high`]
				},
				columns: {
					name: { label: say((t) => t.place), from: { en: 'name_en', fr: 'name_fr' } },
					...interval(prefix, placeUnit.unit, carbon ? carbonTitle : title('energy'))
				}
			}
		}
	];
}

/** Grid intensity over time, a line a zone. */
export function intensityFigure(rows: Columns, period: Period, sql: string, table: string): TableFigure[] {
	const all = toRows(rows);
	const first = all[0]?.['moment'];
	if (!(first instanceof Date)) return [];
	const drawn = all.map((row): Row => ({
		...row,
		x: step(row['moment'] as Date, first, period),
		at: named(row['moment'] as Date, period)
	}));
	const title = say((t) => t.intensity);
	const unit = 'gco2e_per_kwh';
	return [
		{
			columns: columnsOf(drawn),
			figure: {
				id: 'workspace-intensity',
				title,
				question: title,
				tables: [table],
				params: {},
				sql,
				chart: {
					kind: 'trend',
					key: ['place'],
					label: 'place',
					entity: 'place',
					x: 'x',
					xName: 'at',
					panels: [{ column: 'mid', unit, title, interval: ['low', 'high'] }]
				},
				columns: {
					at: { label: say((t) => t.period) },
					place: { label: say((t) => t.place) },
					mid: { label: title, unit },
					low: { label: say((t) => t.low), unit },
					high: { label: say((t) => t.high), unit }
				},
				comparableOn: [],
				reading: () =>
					say((t, language) => {
						const value = (name: string, of: typeof Math.min) =>
							formatter(language).quantity(of(...drawn.map((row) => Number(row[name]))), unit);
						return t.readingIntensity(value('low', Math.min), value('high', Math.max));
					}),
				caveats: [say((t) => t.caveats.intensity)],
				commitments: []
			}
		}
	];
}
