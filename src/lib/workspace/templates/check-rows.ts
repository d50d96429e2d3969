import { z } from 'zod/mini';
import type { Row } from '../../engine/connector';
import type { Language } from '../../i18n/language';
import { UNITS } from '../../units/unit';
import type { Demand } from '../import/options';
import type { Mapped } from './match';
import type { Template, TemplateColumn } from './template';

/** A cell that a template does not allow. */
export interface RowError {
	/** From 0, in the rows given; null where all of the column is meant. */
	readonly row: number | null;
	/** On which line of its file the row begins, where that is known. */
	readonly line?: number | null;
	/** Name in the table. */
	readonly column: string;
	readonly code: 'missing' | 'type' | 'too-small' | 'too-large';
	readonly found: string;
	/** What is wrong and what to do. */
	readonly cure: Readonly<Record<Language, string>>;
}

function cellSchema({ type, range, required }: TemplateColumn) {
	const base =
		type === 'number' || type === 'integer'
			? z.number().check(...(range ? [z.minimum(range[0]), z.maximum(range[1])] : []))
			: type === 'boolean'
				? z.boolean()
				: type === 'text'
					? z.union([z.string(), z.number(), z.boolean(), z.bigint(), z.date()])
					: z.date();
	return required ? base : z.nullable(base);
}

/** The schema of a row of a table whose columns are mapped to a template's. */
export function rowSchema(template: Template, mapped: readonly Mapped[]) {
	return z.object(
		Object.fromEntries(
			mapped.flatMap(({ column, as }) => {
				const wanted = template.columns.find(({ name }) => name === as);
				return wanted ? [[column, cellSchema(wanted)]] : [];
			})
		)
	);
}

const kinds = {
	text: { en: 'text', fr: 'un texte' },
	number: { en: 'a number', fr: 'un nombre' },
	integer: { en: 'a whole number', fr: 'un nombre entier' },
	boolean: { en: 'true or false', fr: 'vrai ou faux' },
	date: { en: 'a day', fr: 'un jour' },
	timestamp: { en: 'a day and time', fr: 'un jour et une heure' }
} as const;

function cure(code: RowError['code'], { name, type, range, unit }: TemplateColumn): RowError['cure'] {
	const [low, high] = range ?? [-Infinity, Infinity];
	const sign = (language: Language) =>
		unit && UNITS[unit].symbol[language] ? `\u00a0${UNITS[unit].symbol[language]}` : '';
	switch (code) {
		case 'missing':
			return {
				en: `${name} must not be empty: fill it in, or leave the row out.`,
				fr: `${name} ne peut être vide\u00a0: remplissez la cellule ou ôtez la ligne.`
			};
		case 'type':
			return {
				en: `${name} must be ${kinds[type].en}: correct the cell, or map another column.`,
				fr: `${name} doit être ${kinds[type].fr}\u00a0: corrigez la cellule ou associez une autre colonne.`
			};
		case 'too-small':
			return {
				en: `${name} cannot be below ${low}${sign('en')}: check the sign and the unit.`,
				fr: `${name} ne peut être inférieur à ${low}${sign('fr')}\u00a0: vérifiez le signe et l’unité.`
			};
		case 'too-large':
			return {
				en: `${name} cannot be above ${high}${sign('en')}: check the unit and the decimal mark.`,
				fr: `${name} ne peut dépasser ${high}${sign('fr')}\u00a0: vérifiez l’unité et le séparateur décimal.`
			};
	}
}

/** All cells of the rows that the template does not allow, each with its cure. */
export function checkRows(template: Template, mapped: readonly Mapped[], rows: readonly Row[]): RowError[] {
	const schema = rowSchema(template, mapped);
	return rows.flatMap((row, i) => {
		const result = schema.safeParse(row);
		if (result.success) return [];
		return result.error.issues.map((issue): RowError => {
			const column = String(issue.path[0]);
			const as = mapped.find((one) => one.column === column)?.as;
			const wanted = template.columns.find(({ name }) => name === as) as TemplateColumn;
			const value = row[column] ?? null;
			const code =
				value === null
					? 'missing'
					: issue.code === 'too_small'
						? 'too-small'
						: issue.code === 'too_big'
							? 'too-large'
							: 'type';
			return { row: i, column, code, found: String(value ?? ''), cure: cure(code, wanted) };
		});
	});
}

/** What a template demands of the rows of a file when it is imported. */
export const demandsOf = (template: Template, mapped: readonly Mapped[]): Readonly<Record<string, Demand>> =>
	Object.fromEntries(
		mapped.flatMap(({ column, as }) => {
			const wanted = template.columns.find(({ name }) => name === as);
			if (!wanted || (!wanted.required && !wanted.range)) return [];
			return [
				[
					column,
					{ ...(wanted.required ? { required: true } : {}), ...(wanted.range ? { range: wanted.range } : {}) }
				]
			];
		})
	);
