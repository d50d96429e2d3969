import type { Localised } from '../../i18n/language';
import type { UnitId } from '../../units/unit';
import type { ColumnType } from '../import/options';

/** What a column means for figures, whatever the template. */
export type Role =
	| 'time'
	| 'end'
	| 'duration'
	| 'power'
	| 'energy'
	| 'carbon'
	| 'intensity'
	| 'provider'
	| 'region'
	| 'region-name'
	| 'zone'
	| 'country'
	| 'province'
	| 'run'
	| 'status'
	| 'model'
	| 'input-tokens'
	| 'output-tokens'
	| 'cost'
	| 'usage'
	| 'water';

export interface TemplateColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly meaning: Localised;
	readonly unit?: UnitId;
	/** Without it the file is not of this template, and no cell of it may be empty. */
	readonly required?: boolean;
	/** Inclusive; what is outside cannot be. */
	readonly range?: readonly [number, number];
	/** Other names in use. */
	readonly synonyms?: readonly string[];
	readonly role?: Role;
}

/** A kind of file that readers bring, as a document. */
export interface Template {
	readonly id: string;
	readonly title: Localised;
	readonly summary: Localised;
	readonly columns: readonly TemplateColumn[];
}

type Rest = Omit<TemplateColumn, 'name' | 'type' | 'meaning'>;

const make =
	(type: ColumnType) =>
	(name: string, en: string, fr: string, rest: Rest = {}): TemplateColumn => ({
		name,
		type,
		meaning: { en, fr },
		...rest
	});

export const text = make('text');
export const number = make('number');
export const integer = make('integer');
export const timestamp = make('timestamp');
export const date = make('date');
