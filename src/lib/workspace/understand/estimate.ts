import { type Row, toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import type { DeskTable } from '../desk/desk-table';
import { quoted } from '../import/finish';
import type { Template } from '../templates/template';
import type { Account } from './account';
import type { Devices } from './devices';
import {
	accountSql,
	type Estimate,
	ESTIMATE_TABLES,
	estimateSql,
	intensitySql,
	periodOf,
	type Together
} from './estimate-sql';
import { countedRole } from './given-sql';
import { carbonUnit, gramsIn, type Mapping, type Measure, measureOf, rangeOf, rolesOf } from './mapping';
import type { Meaning } from './meaning';
import type { TableFigure } from './table-figure';
import { modelsSaid } from './models-said';
import type { Runs } from './runs-said';
import type { Places } from './places';
import { type FoundName, placesSaid, type UnknownPlace } from './places-said';

/** What a reader says of the places and the factors. */
export type Choices = Pick<Meaning, 'places' | 'everywhere' | 'year' | 'building' | 'together' | 'runs'>;

export interface Estimated {
	readonly figures: readonly TableFigure[];
	/** Why there is none. */
	readonly nothing: 'noTime' | 'noMeasure' | 'noEnergy' | 'noRow' | null;
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
	/** Which rows are in the totals, and which are not; null where there is no total. */
	readonly account: Account | null;
	/** Readings of one device at one time, and what they are taken for; null where there are none. */
	readonly devices: (Devices & { readonly now: Together }) | null;
	/** Rows that share their run with others, and which of them count; null where there are none. */
	readonly runs: (Runs & { readonly now: Runs['count'] }) | null;
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

/** What the import left out; which cells it emptied is known where all faults are in the report. */
function importedOf({ report, faults }: DeskTable) {
	const emptied = faults > report.rejects.length ? [] : report.rejects.filter(({ loaded }) => loaded);
	return { rejected: report.rowsRejected, emptied: emptied.map(({ column }) => column) };
}

interface Asking {
	readonly signal?: AbortSignal;
	/** SQL for what a query gives of the rows that are chosen elsewhere; null where those are all. */
	readonly narrowed?: (sql: string) => string | null;
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
	const none = {
		...said,
		figures: [],
		models: [],
		joined: false,
		measure,
		energy: null,
		grids: [],
		account: null,
		devices: null,
		runs: null
	};
	if (!time) return { ...none, nothing: 'noTime' };
	if (!measure) return { ...none, nothing: roles.cost || roles.usage ? 'noEnergy' : 'noMeasure' };

	const column = quoted(time);
	const device =
		measure === 'power'
			? await (await import('./devices')).devicesOf(desk, table.name, roles, mapping['device'], signal)
			: null;
	const shared =
		measure === 'energy' && roles.run
			? await (await import('./runs-said')).runsOf(desk, table.name, roles, signal)
			: null;
	const runs = shared && { ...shared, now: choices.runs ?? shared.count };
	const devices =
		device && device.atOnce > 0 ? { ...device, now: choices.together ?? device.together } : null;
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
		range: rangeOf(template, countedRole(measure)),
		ownRange: rangeOf(template, 'carbon'),
		lastOfRun: runs?.now === 'last',
		period: periodOf(span['a'], span['z']),
		device: device?.column ?? null,
		together: devices?.now ?? 'one',
		burst: devices?.now === 'add' ? (device?.burst ?? null) : null,
		places: keys,
		everywhere: placed ? null : choices.everywhere,
		year: choices.year,
		building: choices.building
	};
	const known = { ...none, nothing: null, devices, runs };
	const counts = accountSql(estimate);
	const count = async () =>
		(await import('./account')).accountOf(
			await desk.query(narrowed(counts) ?? counts, [table.name], signal),
			estimate.period,
			roles[countedRole(measure)],
			narrowed(counts) === null ? importedOf(table) : null
		);
	if (measure === 'intensity') {
		const whole = intensitySql(estimate);
		const sql = narrowed(whole) ?? whole;
		const [rows, account, { intensityFigure }] = await Promise.all([
			desk.query(sql, [table.name], signal),
			count(),
			import('./intensity-figure')
		]);
		if (!account.from) return { ...known, nothing: 'noRow', account };
		return {
			...known,
			account,
			figures: intensityFigure(rows, estimate.period, sql, table.name, account),
			found: [],
			unknown: []
		};
	}
	const whole = estimateSql(estimate);
	const sql = narrowed(whole) ?? whole;
	const tables = [table.name, ...ESTIMATE_TABLES];
	const [rows, account, models, { estimateFigures }] = await Promise.all([
		desk.query(sql, tables, signal),
		count(),
		measure === 'tokens' && roles.model ? modelsSaid(desk, table.name, roles.model, signal) : [],
		import('./estimate-figures')
	]);
	const { period } = estimate;
	if (!account.from) return { ...known, nothing: 'noRow', account };
	return {
		...known,
		figures: estimateFigures(rows, {
			period,
			places,
			measure,
			sql,
			tables,
			building: choices.building,
			chosenYear: choices.year,
			account,
			devices,
			runs,
			provinces: said.provinces,
			instead: unknown.filter(({ name, instead }) => instead && !choices.places[name]),
			anyModel: models.filter(({ name, as }) => name && as === null).map(({ name }) => name)
		}),
		energy: energyOf(toRows(rows)),
		grids: measure === 'carbon' ? [] : gridsOf(toRows(rows)),
		account,
		models,
		joined: measure !== 'carbon'
	};
}
