import type { UnitId } from '../../units/unit';
import type { ColumnReport } from '../import/report';
import { fitsType, type Mapped, type Match } from '../templates/match';
import type { Role, Template } from '../templates/template';

/** The table's column for each column of a template; '' where none stands for it. */
export type Mapping = Readonly<Record<string, string>>;

/** What was found, but where the reader chose another column that the table still has. */
export const mappingOf = (
	{ template, mapped }: Match,
	byHand: Mapping = {},
	columns: readonly ColumnReport[] = []
): Mapping =>
	Object.fromEntries(
		template.columns.map(({ name }) => {
			const chosen = byHand[name];
			const isThere = chosen === '' || columns.some((column) => column.name === chosen);
			const found = mapped.find(({ as }) => as === name)?.column ?? '';
			return [name, chosen !== undefined && isThere ? chosen : found];
		})
	);

/** The columns that stand for one of the template, each with how it came to. */
export const mappedBy = (match: Match, mapping: Mapping, columns: readonly ColumnReport[]): Mapped[] =>
	match.template.columns.flatMap((wanted) => {
		const column = columns.find(({ name }) => name === mapping[wanted.name]);
		if (!column) return [];
		const found = match.mapped.find(({ as }) => as === wanted.name);
		const reason = found?.column === column.name ? found.reason : 'hand';
		return [{ column: column.name, as: wanted.name, reason, typeFits: fitsType(wanted, column.type) }];
	});

/** The table's column that plays each role. */
export type Roles = Readonly<Partial<Record<Role, string>>>;

const NUMERIC: ReadonlySet<Role> = new Set([
	'power',
	'energy',
	'carbon',
	'intensity',
	'input-tokens',
	'output-tokens'
]);

/** The roles that columns of fitting types play. */
export function rolesOf({ columns }: Template, mapping: Mapping, table: readonly ColumnReport[]): Roles {
	const fits = (role: Role, column: string) => {
		const type = table.find(({ name }) => name === column)?.type;
		if (role === 'time' || role === 'end') return type === 'timestamp' || type === 'date';
		return NUMERIC.has(role) ? type === 'number' || type === 'integer' : type !== undefined;
	};
	return Object.fromEntries(
		columns.flatMap(({ name, role }) => {
			const column = mapping[name];
			return role && column && fits(role, column) ? [[role, column] as const] : [];
		})
	);
}

export type Measure = 'power' | 'energy' | 'tokens' | 'carbon' | 'intensity';

/** What of a table gives energy, in the order it is looked for. */
export function measureOf({
	energy,
	power,
	'output-tokens': tokens,
	carbon,
	intensity,
	time,
	end
}: Roles): Measure | null {
	if (!time && !end) return null;
	if (power) return 'power';
	if (energy) return 'energy';
	if (tokens) return 'tokens';
	if (carbon) return 'carbon';
	return intensity ? 'intensity' : null;
}

/** What the cells of a role can be, by the template; any number where it does not say. */
export const rangeOf = ({ columns }: Template, role: Role): readonly [number, number] =>
	columns.find((one) => one.role === role)?.range ?? [-1e300, 1e300];

/** Units of carbon, as names and units of columns write them, and their grams. */
const CARBON: readonly (readonly [unit: UnitId, grams: number, written: RegExp])[] = [
	['tco2e', 1e6, /(?<!\p{L})m?t ?CO2/iu],
	['kgco2e', 1e3, /(?<!\p{L})kg ?CO2/iu],
	['gco2e', 1, /(?<!\p{L})g ?CO2/iu]
];

/** The unit of the file's own carbon: that of its column or in its name, else the template's. */
export function carbonUnit({ columns }: Template, carbon: ColumnReport | undefined): UnitId | undefined {
	const texts = [carbon?.unit ?? '', carbon?.written ?? ''].map((text) => text.normalize('NFKD'));
	for (const text of texts) for (const [unit, , written] of CARBON) if (written.test(text)) return unit;
	return columns.find(({ role }) => role === 'carbon')?.unit;
}

/** How many grams a unit of carbon is; 1 for others. */
export const gramsIn = (unit: UnitId | undefined): number => CARBON.find(([id]) => id === unit)?.[1] ?? 1;
