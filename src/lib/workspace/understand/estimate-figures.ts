import { type Columns, type Row, toRows } from '../../engine/connector';
import type { Localised } from '../../i18n/language';
import { readableUnit } from '../../units/ladder';
import { UNITS, type UnitId } from '../../units/unit';
import type { Period } from './estimate-sql';
import { caveatsOf, knownShare, read, sum, sumKnown } from './estimate-words';
import { FIGURE_TEXTS } from './figure-texts';
import type { Places } from './places';
import { columnsOf, named, say, step, type TableFigure } from './table-figure';

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

/** The key of a row's place; rows that name none of ours stand apart from those that name none at all. */
const spotOf = (row: Row) => String(row['place'] ?? (row['said'] === true ? 'unknown' : ''));

/** The unit for some amounts, so large that the largest has at most four digits and so small that it has two. */
const bestUnit = (values: readonly number[], unit: UnitId): Unit =>
	readableUnit(Math.max(...values.map(Math.abs), 0) / 10, unit);

/** Sums with their limits; empty where nothing of them is known, which is not zero. */
function amounts(rows: readonly Row[], prefix: 'wh' | 'g', { factor }: Unit) {
	const total = (name: string) => {
		const known = sumKnown(rows, name);
		return known === null ? null : known / factor;
	};
	return {
		[prefix]: total(prefix),
		[`${prefix}_low`]: total(`${prefix}_low`),
		[`${prefix}_high`]: total(`${prefix}_high`)
	};
}

export interface EstimateFigures {
	readonly period: Period;
	readonly places: Places;
	/** What gives the energy, for the caveat. */
	readonly measure: 'power' | 'energy' | 'tokens' | 'carbon';
	readonly sql: string;
	readonly tables: readonly string[];
	/** Whether the PUE of the region is in the energy. */
	readonly building: boolean;
	/** Readings of a power log that share device and time with another. */
	readonly atOnce: number;
	/** What names no region of ours, with the key of the country whose grid stands in. */
	readonly instead: readonly { readonly name: string; readonly instead: string | null }[];
	/** Models that were not measured: what any took stands in. */
	readonly anyModel: readonly string[];
}

/** The figures of an estimate: energy and carbon over time, and by place. */
export function estimateFigures(
	estimate: Columns,
	{ period, places, measure, sql, tables, building, atOnce, instead, anyModel }: EstimateFigures
): TableFigure[] {
	const own = measure === 'carbon';
	const rows = toRows(estimate).map((row) =>
		own ? { ...row, g: row['own'] ?? null, g_low: row['own'] ?? null, g_high: row['own'] ?? null } : row
	);
	const first = rows[0]?.['moment'];
	if (!(first instanceof Date)) return [];
	const carbon = rows.some((row) => row['g'] !== null);
	const times = [...grouped(rows, (row) => String((row['moment'] as Date).getTime())).values()];
	const spots = [...grouped(rows, spotOf).values()];
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
	const years = rows.flatMap((row) => (row['grid_year'] === null ? [] : [Number(row['grid_year'])]));
	const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–');
	const oneGrid = rows.every((row) => row['grid_low'] === row['grid_high']);
	const standIns = instead.map(({ name, instead: key }) => ({ name, place: places.get(String(key))?.name }));
	const title = (short: 'energy' | 'carbon' | 'ownCarbon' | 'known') => say((t) => t[short]);
	const inUnit = (text: Localised, unit: UnitId): Localised => ({
		en: `${text.en}, ${UNITS[unit].symbol.en}`,
		fr: `${text.fr}, ${UNITS[unit].symbol.fr}`
	});
	const carbonTitle = title(own ? 'ownCarbon' : 'carbon');
	const knownTitle = title('known');
	const knownQuantity = { column: 'known', unit: 'percent', title: knownTitle } as const;
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
						interval: ['g_low', 'g_high'] as const,
						...(own ? {} : { unknown: say((t) => t.unknown), also: knownQuantity })
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
			total_en: FIGURE_TEXTS.en.total,
			total_fr: FIGURE_TEXTS.fr.total,
			...amounts(some, 'wh', energyUnit),
			...amounts(some, 'g', carbonUnit),
			known: knownShare(some)
		};
	});
	const prefix = carbon ? 'g' : 'wh';
	const by = spots
		.map((some): Row => {
			const key = spotOf(some[0] ?? {});
			const place = places.get(key);
			const none = key === 'unknown' ? 'noPlace' : 'notGiven';
			return {
				place: key,
				entity: place?.entity ?? '',
				name_en: place?.name.en ?? FIGURE_TEXTS.en[none],
				name_fr: place?.name.fr ?? FIGURE_TEXTS.fr[none],
				...amounts(some, prefix, placeUnit)
			};
		})
		.filter((row) => Number(row[prefix]) > 0)
		.toSorted((a, b) => Number(b[prefix]) - Number(a[prefix]));
	const shares = over.map((row) => ({ at: String(row['at']), known: row['known'] as number | null }));
	const caveats = caveatsOf({ measure, building, atOnce, carbon, span, oneGrid, standIns, anyModel, shares });
	const reading = () => read(rows, own, carbon);
	const common = { tables, params: {}, sql, comparableOn: [], reading, caveats, commitments: [] };
	const interval = (of: string, unit: UnitId, label: Localised) => ({
		[of]: { label, unit },
		[`${of}_low`]: { label: say((t) => t.low), unit },
		[`${of}_high`]: { label: say((t) => t.high), unit }
	});
	const timeTitle = say((t) => (own ? t.overTimeCarbon : carbon ? t.overTime : t.overTimeEnergy));
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
					...(carbon ? interval('g', carbonUnit.unit, carbonTitle) : {}),
					...(carbon && !own ? { known: { label: knownTitle, unit: 'percent' as const } } : {})
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
