import type { Scalar } from '../engine/connector';
import type { Localised } from '../i18n/language';

/** A parameter of a figure: a name in its SQL, a control on its page, a name in its address. `null` means no restriction. */
export interface Parameter {
	readonly kind: 'choice' | 'number';
	readonly label: Localised;
	readonly default: Scalar;
	/** A query for the allowed values and their names (`value`, `label_en`, `label_fr`); a `number` has none. */
	readonly values?: string;
	readonly tables: readonly string[];
	/** What a choice is called when nothing is chosen; absent when a value is required. */
	readonly all?: Localised;
	/** Inclusive limits of a `number`. */
	readonly range?: readonly [number, number];
}

/** An allowed value with its name in each language. */
export interface Choice {
	readonly value: Exclude<Scalar, null>;
	readonly label: Localised;
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

export const country = (): Parameter => ({
	kind: 'choice',
	label: { en: 'Country', fr: 'Pays' },
	default: null,
	all: { en: 'All countries', fr: 'Tous les pays' },
	values: `select distinct iso3 as value, name_en as label_en, name_fr as label_fr
from cloud_region join country using (iso3) where in_service order by label_en`,
	tables: ['cloud_region', 'country']
});

export const limit = (label: Localised, range: readonly [number, number]): Parameter => ({
	kind: 'number',
	label,
	default: null,
	tables: [],
	range
});
