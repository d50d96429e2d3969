import { type Columns, type Row, toRows } from '../../engine/connector';
import type { Localised } from '../../i18n/language';
import type { Readable } from '../../units/ladder';
import { UNITS, type UnitId } from '../../units/unit';
import type { Account } from './account';
import type { Estimated } from './estimate';
import type { Period } from './estimate-sql';
import { caveatsOf, knownShare, read, sum, sumKnown } from './estimate-words';
import { FIGURE_TEXTS } from './figure-texts';
import type { Places } from './places';
import { columnsOf, named, say, step, type TableFigure } from './table-figure';

export { leftOut } from './left-out';

/** Sums of rows that share a key. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	return groups;
}

/** The key of a row's place; rows that name none of ours stand apart from those that name none at all. */
const spotOf = (row: Row) => String(row['place'] ?? (row['said'] === true ? 'unknown' : ''));

/** The units of a reader's own amounts, each with the least amount it is for: those between have three figures of any size. */
const UNITS_OWN: Readonly<Record<'wh' | 'gco2e', readonly (readonly [least: number, Readable])[]>> = {
	wh: [
		[0, { unit: 'wh', factor: 1 }],
		[10, { unit: 'kwh', factor: 1e3 }],
		[1e8, { unit: 'mwh', factor: 1e6 }]
	],
	gco2e: [
		[0, { unit: 'gco2e', factor: 1 }],
		[10, { unit: 'kgco2e', factor: 1e3 }],
		[1e6, { unit: 'tco2e_training', factor: 1e6 }]
	]
};

/** The one unit for some amounts, by the largest. */
function bestUnit(values: readonly number[], unit: 'wh' | 'gco2e'): Readable {
	const most = Math.max(...values.map(Math.abs), 0);
	return UNITS_OWN[unit].findLast(([least]) => most >= least)?.[1] ?? { unit, factor: 1 };
}

/** Sums with their limits; empty where nothing of them is known, which is not zero. */
function amounts(rows: readonly Row[], prefix: 'wh' | 'g', { factor }: Readable) {
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
	/** The year of the grid that the reader chose for all rows. */
	readonly chosenYear: number | null;
	readonly account: Account;
	readonly devices: Estimated['devices'];
	readonly runs: Estimated['runs'];
	/** Provinces that are not used, with the key of the country whose grid stands in. */
	readonly provinces: readonly { readonly name: string; readonly instead: string | null }[];
	/** What names no region of ours, with the key of the country whose grid stands in. */
	readonly instead: readonly { readonly name: string; readonly instead: string | null }[];
	/** Models that were not measured: what any took stands in. */
	readonly anyModel: readonly string[];
}

/** The figures of an estimate: energy and carbon over time, and by place. */
export function estimateFigures(estimate: Columns, made: EstimateFigures): TableFigure[] {
	const { period, places, measure, sql, tables, account, instead, provinces } = made;
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
		times.map((some) => sum(some, 'wh')),
		'wh'
	);
	const carbonUnit = bestUnit(
		times.map((some) => sum(some, 'g')),
		'gco2e'
	);
	const placeUnit = carbon
		? bestUnit(
				spots.map((some) => sum(some, 'g')),
				'gco2e'
			)
		: bestUnit(
				spots.map((some) => sum(some, 'wh')),
				'wh'
			);
	const years = rows.flatMap((row) => (row['grid_year'] === null ? [] : [Number(row['grid_year'])]));
	const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–');
	const partial = new Set(account.partial.map((at) => at.getTime()));
	/** Whether any amount has limits that are apart. */
	const isLimited = (of: 'wh' | 'g') => rows.some((row) => row[`${of}_low`] !== row[`${of}_high`]);
	const limits = (of: 'wh' | 'g') =>
		isLimited(of) ? { interval: [`${of}_low`, `${of}_high`] as const } : {};
	const oneGrid = rows.every((row) => row['grid_low'] === row['grid_high']);
	const named_ = (names: EstimateFigures['instead']) =>
		names.map(({ name, instead: key }) => ({ name, place: places.get(String(key))?.name }));
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
						...limits('wh')
					}
				]),
		...(carbon
			? [
					{
						column: 'g',
						unit: carbonUnit.unit,
						title: inUnit(carbonTitle, carbonUnit.unit),
						...limits('g'),
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
			known: knownShare(some),
			partial: partial.has(at.getTime())
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
	const caveats = caveatsOf({
		...made,
		carbon,
		span,
		oneGrid,
		standIns: named_(instead),
		provinces: named_(provinces),
		shares
	});
	const common = { tables, params: {}, sql, comparableOn: [], caveats, commitments: [] };
	const interval = (of: 'wh' | 'g', unit: UnitId, label: Localised) => ({
		[of]: { label, unit },
		...(isLimited(of)
			? {
					[`${of}_low`]: { label: say((t) => t.low), unit },
					[`${of}_high`]: { label: say((t) => t.high), unit }
				}
			: {})
	});
	const reading = (units: { readonly wh: Readable; readonly g: Readable }) => () =>
		read(rows, { ...made, carbon, units });
	const timeTitle = say((t) => (own ? t.overTimeCarbon : carbon ? t.overTime : t.overTimeEnergy));
	const placeTitle = say((t) => (carbon ? t.byPlace : t.byPlaceEnergy));
	return [
		{
			columns: columnsOf(over),
			figure: {
				...common,
				id: 'workspace-over-time',
				reading: reading({ wh: energyUnit, g: carbonUnit }),
				title: timeTitle,
				question: timeTitle,
				chart: {
					kind: 'trend',
					key: ['all'],
					label: { en: 'total_en', fr: 'total_fr' },
					entity: 'all',
					x: 'x',
					xName: 'at',
					...(partial.size ? { hollow: { column: 'partial', label: say((t) => t.partial) } } : {}),
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
				reading: reading(carbon ? { wh: energyUnit, g: placeUnit } : { wh: placeUnit, g: carbonUnit }),
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
					interval: isLimited(prefix) ? [`${prefix}_low`, `${prefix}_high`] : [prefix, prefix]
				},
				columns: {
					name: { label: say((t) => t.place), from: { en: 'name_en', fr: 'name_fr' } },
					...interval(prefix, placeUnit.unit, carbon ? carbonTitle : title('energy'))
				}
			}
		}
	];
}
