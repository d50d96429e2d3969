import type { Scalar } from '../engine/connector';
import type { Keep } from '../engine/keep';
import type { Localised } from '../i18n/language';
import type { UnitId } from '../units/unit';

/**
 * A parameter of a figure: a name in its SQL (or in its chart, where it only changes what is drawn), a control on its
 * page, a name in its address. `null` means no restriction.
 */
export interface Parameter {
	/** A `several` holds values of its list separated by commas ("IND,FRA"). */
	readonly kind: 'choice' | 'number' | 'several';
	readonly label: Localised;
	readonly default: Scalar;
	/**
	 * A query for the allowed values and their names (`value`, `label_en`, `label_fr`; to list them in groups also
	 * `group_en`, `group_fr`; for a `several` also `aliases`, separated by semicolons); a `number` has none.
	 */
	readonly values?: string;
	readonly tables: readonly string[];
	/** Allowed values that no query has to find. */
	readonly options?: readonly Choice[];
	/** What a choice or a number is called when nothing is chosen; absent where a choice requires a value. */
	readonly all?: Localised;
	/** The value that a figure takes where a page leaves the choice to each of its figures. */
	readonly own?: Exclude<Scalar, null>;
	/** Inclusive limits of a `number`. */
	readonly range?: readonly [number, number];
	/** The unit of a `number`. */
	readonly unit?: UnitId;
	/** The most values that a `several` holds. */
	readonly most?: number;
	/** Set where no chart tells the values of a `several` apart by colour. */
	readonly uncoloured?: true;
	/** Set where the SQL only keeps rows by it: then the kept answers hold every value. */
	readonly keeps?: Keep;
	/** Set where the values are too many to be answered at build: only the default is, DuckDB answers the rest. */
	readonly answered?: 'default';
	/** The value of a `several` that is always chosen: the page is about it. */
	readonly always?: string;
	/** Why an address may ask for a value that there is not. */
	readonly absent?: Localised;
	/** How a choice is offered: in a list, side by side, or, with one value beside `all`, as a box to tick; two numbers in a row that are a `span`, on one timeline. */
	readonly control?: 'select' | 'tick' | 'tabs' | 'span';
}

/** What a page has to know of a parameter: not where its values come from. */
export type Asked = Omit<Parameter, 'tables' | 'values' | 'options'>;

/** An allowed value with its name in each language, and the group it is listed in. */
export interface Choice {
	readonly value: Exclude<Scalar, null>;
	readonly label: Localised;
	readonly group?: Localised;
}

export const year = (options: { default: number; table: string }): Parameter => ({
	kind: 'choice',
	label: { en: 'Year', fr: 'Année' },
	default: options.default,
	values: `select distinct year as value, year::varchar as label_en, year::varchar as label_fr from ${options.table} order by value desc`,
	tables: [options.table]
});

export const provider = (): Parameter => ({
	kind: 'choice',
	label: { en: 'Provider', fr: 'Fournisseur' },
	default: null,
	all: { en: 'All providers', fr: 'Tous les fournisseurs' },
	values: `select distinct provider as value,
  case provider when 'aws' then 'Amazon Web Services' when 'azure' then 'Microsoft Azure' else 'Google Cloud' end as label_en,
  label_en as label_fr from cloud_region order by label_en`,
	tables: ['cloud_region']
});

/** The countries of cloud regions, as many as are wanted: the SQL keeps rows by `iso3`. */
export const regionCountries = (): Parameter => ({
	kind: 'several',
	label: { en: 'Countries', fr: 'Pays' },
	default: null,
	all: { en: 'All countries', fr: 'Tous les pays' },
	values: `select iso3 as value, name_en as label_en, name_fr as label_fr, aliases
from country where iso3 in (select iso3 from cloud_region where in_service) order by iso3`,
	tables: ['cloud_region', 'country'],
	keeps: { column: 'iso3', by: 'among', knownOnly: true },
	uncoloured: true
});

/**
 * Up to five countries out of those of a table. The SQL keeps rows by `iso3`, so that one answer holds every choice, unless
 * the rows of all countries are too many to travel: `answered: 'default'`.
 */
export const countries = (options: {
	default: readonly string[];
	table: string;
	answered?: 'default';
}): Parameter => ({
	kind: 'several',
	label: { en: 'Countries', fr: 'Pays' },
	default: options.default.join(','),
	most: 5,
	values: `select iso3 as value, name_en as label_en, name_fr as label_fr, aliases
from country where iso3 in (select iso3 from ${options.table}) order by iso3`,
	tables: [options.table, 'country'],
	...(options.answered ? { answered: options.answered } : { keeps: { column: 'iso3', by: 'among' } })
});

export const limit = (label: Localised, range: readonly [number, number]): Parameter => ({
	kind: 'number',
	label,
	default: null,
	tables: [],
	range
});

/** Whether the values of a chart are set on a logarithmic scale. */
export const logScale = (): Parameter => ({
	kind: 'choice',
	label: { en: 'Logarithmic scale', fr: 'Échelle logarithmique' },
	default: null,
	all: { en: 'No', fr: 'Non' },
	options: [{ value: 'log', label: { en: 'Yes', fr: 'Oui' } }],
	control: 'tick',
	tables: []
});

/** The year whose value is 100, or none for the values themselves. */
export const baseYear = (table: string): Parameter => ({
	kind: 'choice',
	label: { en: 'Show as', fr: 'Afficher' },
	default: null,
	all: { en: 'values', fr: 'valeurs' },
	values: `select distinct year as value, 'index, ' || year || ' = 100' as label_en, 'indice, ' || year || ' = 100' as label_fr
from ${table} order by value`,
	tables: [table]
});

/** Chart, table and whatever other views a figure has of the same rows. */
export const viewSwitch = (others: Readonly<Record<string, Localised>> = {}): Parameter => ({
	kind: 'choice',
	label: { en: 'View', fr: 'Vue' },
	default: null,
	all: { en: 'Chart', fr: 'Graphique' },
	options: Object.entries({ ...others, table: { en: 'Table', fr: 'Tableau' } }).map(([value, label]) => ({
		value,
		label
	})),
	control: 'tabs',
	tables: []
});

const SORTS: readonly Choice[] = [
	{ value: 'name', label: { en: 'by name', fr: 'par nom' } },
	{ value: 'country', label: { en: 'by country', fr: 'par pays' } },
	{ value: 'high', label: { en: 'largest first', fr: 'du plus grand au plus petit' } },
	{ value: 'low', label: { en: 'smallest first', fr: 'du plus petit au plus grand' } }
];

/** The order of marks and of rows of the table; a figure offers only those of its `sorts`. */
export const sortBy = (sorts: Readonly<Record<string, unknown>>): Parameter => ({
	kind: 'choice',
	label: { en: 'Order', fr: 'Ordre' },
	default: null,
	all: { en: 'as each figure has it', fr: 'celui de chaque figure' },
	options: SORTS.filter(({ value }) => String(value) in sorts),
	tables: []
});

/** What the chart measures: `all` is its own quantity, the others are entries of the figure's `measures`. */
export const measure = (
	all: Localised,
	others: Readonly<Record<string, { title: Localised }>>
): Parameter => ({
	kind: 'choice',
	label: { en: 'Measure', fr: 'Mesure' },
	default: null,
	all,
	options: Object.entries(others).map(([value, { title }]) => ({ value, label: title })),
	tables: []
});

const FACTORS: readonly Choice[] = [
	{ value: 'country', label: { en: 'Ember, by country', fr: 'Ember, par pays' } },
	{ value: 'zone', label: { en: 'Electricity Maps, by zone', fr: 'Electricity Maps, par zone' } },
	{ value: 'provider', label: { en: 'the provider’s own', fr: 'celui du fournisseur' } }
];

/** Whose grid factor a figure counts with; it offers only those it has. */
export const factor = (...has: readonly ('country' | 'zone' | 'provider')[]): Parameter => ({
	kind: 'choice',
	label: { en: 'Grid factor', fr: 'Facteur du réseau' },
	default: null,
	all: { en: 'as each figure has it', fr: 'celui de chaque figure' },
	options: FACTORS.filter(({ value }) => has.some((one) => one === value)),
	tables: []
});

/** Whether emissions of electricity are counted by the grid of the place, by contracts, or both side by side. */
export const accounting = (): Parameter => ({
	kind: 'choice',
	label: { en: 'Accounting basis', fr: 'Base de calcul' },
	default: null,
	all: { en: 'as each figure has it', fr: 'celle de chaque figure' },
	options: [
		{ value: 'location', label: { en: 'location-based', fr: 'fondée sur le lieu' } },
		{ value: 'market', label: { en: 'market-based', fr: 'fondée sur le marché' } }
	],
	tables: []
});

/** The first and the last year shown: rows of other years are left out. */
export const span = (first: number, last: number): { from: Parameter; to: Parameter } => {
	const end = (label: Localised, by: Keep['by']): Parameter => ({
		...limit(label, [first, last]),
		keeps: { column: 'year', by },
		control: 'span'
	});
	return {
		from: end({ en: 'First year', fr: 'Première année' }, 'least'),
		to: end({ en: 'Last year', fr: 'Dernière année' }, 'most')
	};
};
