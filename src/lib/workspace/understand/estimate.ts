import { type Row, toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import type { DeskTable } from '../desk/desk-table';
import { quoted } from '../import/finish';
import type { Template } from '../templates/template';
import {
	type Estimate,
	ESTIMATE_TABLES,
	estimateSql,
	intensitySql,
	type Measure,
	measureOf,
	periodOf
} from './estimate-sql';
import { carbonUnit, gramsIn, type Mapping, type Roles, rolesOf } from './mapping';
import type { Meaning } from './meaning';
import type { TableFigure } from './table-figure';
import { modelsSaid } from './models-said';
import type { Places } from './places';
import { type FoundName, placesSaid, type UnknownPlace } from './places-said';

/** What a reader says of the places and the factors. */
export type Choices = Pick<Meaning, 'places' | 'everywhere' | 'year' | 'building'>;

export interface Estimated {
	readonly figures: readonly TableFigure[];
	/** Why there is none. */
	readonly nothing: 'noTime' | 'noMeasure' | 'noEnergy' | null;
	readonly places: Places;
	/** What cells say of places, and what they are here. */
	readonly found: readonly FoundName[];
	readonly unknown: readonly UnknownPlace[];
	/** Whether any column says where rows are. */
	readonly placed: boolean;
	/** What requests say of their models; none where they do not give the energy. */
	readonly models: readonly FoundName[];
	/** Whether a grid is joined at all. */
	readonly joined: boolean;
	readonly measure: Measure | null;
	/** The grids that were joined, by place and year. */
	readonly grids: readonly UsedGrid[];
	/** Energy in Wh, of all rows and of one of them on average; null where there is none. */
	readonly energy: { readonly all: Interval; readonly each: Interval } | null;
}

/** The grid that a place's energy was multiplied by in a year. */
export interface UsedGrid extends Interval {
	readonly place: string;
	readonly year: number;
	readonly source: string;
}

export interface Interval {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

function energyOf(rows: readonly Row[]): Estimated['energy'] {
	const total = (name: string) => rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);
	const all = { low: total('wh_low'), central: total('wh'), high: total('wh_high') };
	const n = total('n');
	if (!(all.central > 0)) return null;
	return { all, each: { low: all.low / n, central: all.central / n, high: all.high / n } };
}

function gridsOf(rows: readonly Row[]): UsedGrid[] {
	const used = new Map<string, UsedGrid>();
	for (const row of rows) {
		if (row['grid'] === null) continue;
		const [place, year] = [String(row['place']), Number(row['grid_year'])];
		const [low, central, high] = [row['grid_low'], row['grid'], row['grid_high']].map(Number) as [
			number,
			number,
			number
		];
		used.set(`${place} ${year}`, { place, year, low, central, high, source: String(row['grid_source']) });
	}
	return [...used.values()].toSorted((a, b) => a.place.localeCompare(b.place) || a.year - b.year);
}

interface Asking {
	readonly signal?: AbortSignal;
	/** SQL for what a query gives of the rows that are chosen elsewhere; null where those are all. */
	readonly narrowed?: (sql: string) => string | null;
}

/** The column that tells devices apart, unless it counts or numbers rows; and how many readings share device and time with another. */
async function devicesOf(
	desk: Desk,
	table: string,
	{ time, end, power }: Roles,
	chosen: string | undefined,
	signal?: AbortSignal
): Promise<{ readonly column: string | null; readonly atOnce: number }> {
	const by = chosen ? quoted(chosen) : 'NULL';
	const at = quoted(time ?? end ?? '');
	const [row] = toRows(
		await desk.query(
			`SELECT count(*)::DOUBLE AS n, count(DISTINCT d)::DOUBLE AS devices, count(DISTINCT t)::DOUBLE AS times, count(DISTINCT (t, d))::DOUBLE AS apart
FROM (SELECT ${at} AS t, ${by}::VARCHAR AS d FROM ${quoted(table)} WHERE ${at} IS NOT NULL AND ${quoted(power ?? '')} IS NOT NULL)`,
			[table],
			signal
		)
	);
	const [n, devices, times, apart] = ['n', 'devices', 'times', 'apart'].map((name) =>
		Number(row?.[name])
	) as [number, number, number, number];
	// Devices are read again and again.
	const isCount = devices > n / 2 && times > 1;
	return { column: chosen && !isCount ? chosen : null, atOnce: n - (isCount ? times : apart) };
}

/** The figures that a table of a known kind gives at once. Rejects with a QueryError. */
export async function estimateTable(
	desk: Desk,
	table: DeskTable,
	template: Template,
	mapping: Mapping,
	choices: Choices,
	{ signal, narrowed = () => null }: Asking = {}
): Promise<Estimated> {
	const roles = rolesOf(template, mapping, table.report.columns);
	const measure = measureOf(roles);
	const time = roles.time ?? roles.end;
	const { keys, ...said } = await placesSaid(desk, table.name, roles, choices.places, signal);
	const { places, placed, unknown } = said;
	const none = { ...said, figures: [], models: [], joined: false, measure, energy: null, grids: [] };
	if (!time) return { ...none, nothing: 'noTime' };
	if (!measure) return { ...none, nothing: roles.cost || roles.usage ? 'noEnergy' : 'noMeasure' };

	const column = quoted(time);
	const device =
		measure === 'power' ? await devicesOf(desk, table.name, roles, mapping['device'], signal) : null;
	const [span] = toRows(
		await desk.query(
			`SELECT min(${column})::TIMESTAMP AS a, max(${column})::TIMESTAMP AS z FROM ${quoted(table.name)}`,
			[table.name],
			signal
		)
	);
	if (!(span?.['a'] instanceof Date) || !(span['z'] instanceof Date)) return { ...none, nothing: 'noTime' };

	const estimate: Estimate = {
		table: table.name,
		roles,
		grams: gramsIn(
			carbonUnit(
				template,
				table.report.columns.find(({ name }) => name === roles.carbon)
			)
		),
		period: periodOf(span['a'], span['z']),
		device: device?.column ?? null,
		places: keys,
		everywhere: placed ? null : choices.everywhere,
		year: choices.year,
		building: choices.building
	};
	const known = { ...none, nothing: null };
	if (measure === 'intensity') {
		const whole = intensitySql(estimate);
		const sql = narrowed(whole) ?? whole;
		const rows = await desk.query(sql, [table.name], signal);
		const { intensityFigure } = await import('./intensity-figure');
		return {
			...known,
			figures: intensityFigure(rows, estimate.period, sql, table.name),
			found: [],
			unknown: []
		};
	}
	const whole = estimateSql(estimate);
	const sql = narrowed(whole) ?? whole;
	const tables = [table.name, ...ESTIMATE_TABLES];
	const [rows, models, { estimateFigures }] = await Promise.all([
		desk.query(sql, tables, signal),
		measure === 'tokens' && roles.model ? modelsSaid(desk, table.name, roles.model, signal) : [],
		import('./estimate-figures')
	]);
	const { period } = estimate;
	return {
		...known,
		figures: estimateFigures(rows, {
			period,
			places,
			measure,
			sql,
			tables,
			building: choices.building,
			atOnce: device?.atOnce ?? 0,
			instead: unknown.filter(({ name, instead }) => instead && !choices.places[name]),
			anyModel: models.filter(({ name, as }) => name && as === null).map(({ name }) => name)
		}),
		energy: energyOf(toRows(rows)),
		grids: measure === 'carbon' ? [] : gridsOf(toRows(rows)),
		models,
		joined: measure !== 'carbon'
	};
}
