import type { Localised } from '../../i18n/language';
import type { ColumnReport } from '../import/report';
import { TYPE_NAMES } from '../import/type-names';
import type { RowError } from './check-rows';
import type { Mapped } from './match';
import type { Template } from './template';

const lacking = (name: string): Localised => ({
	en: `No column stands for ${name}, which this kind needs: map one below, or choose another kind.`,
	fr: `Aucune colonne ne tient lieu de ${name}, qu’il faut à ce type\u00a0: associez-en une ci-dessous ou choisissez un autre type.`
});

const empty = (name: string): Localised => ({
	en: `${name} has no value in any row: fill it in, or map another column.`,
	fr: `${name} n’a de valeur dans aucune ligne\u00a0: remplissez-la ou associez une autre colonne.`
});

const otherType = (name: string, wanted: Localised): Localised => ({
	en: `${name} must be of the type “${wanted.en}”: change the type in the import report, or map another column. Until then it counts for nothing.`,
	fr: `${name} doit être du type «\u00a0${wanted.fr}\u00a0»\u00a0: changez le type dans le rapport d’import ou associez une autre colonne. D’ici là, elle ne compte pas.`
});

/**
 * What is wrong with whole columns: those the template needs and nothing stands for, and those of another type.
 * @param rows how many rows the table has
 */
export function columnErrors(
	{ columns }: Template,
	mapped: readonly Mapped[],
	table: readonly ColumnReport[],
	rows: number
): RowError[] {
	return columns.flatMap(({ name, type, required }): RowError[] => {
		const by = mapped.find(({ as }) => as === name);
		const column = table.find((one) => one.name === by?.column);
		const error = { row: null, found: '' } as const;
		if (!by || !column)
			return required ? [{ ...error, column: name, code: 'missing', cure: lacking(name) }] : [];
		if (column.nulls === rows)
			return required ? [{ ...error, column: column.name, code: 'missing', cure: empty(name) }] : [];
		if (by.typeFits) return [];
		const cure = otherType(name, { en: TYPE_NAMES.en[type], fr: TYPE_NAMES.fr[type] });
		return [{ ...error, column: column.name, code: 'type', cure }];
	});
}
