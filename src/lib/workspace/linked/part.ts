import type { Figure } from '../../figure/figure';
import type { Localised } from '../../i18n/language';
import { LINKED_TEXTS } from './texts';

/** The rows that brushes leave of all. */
export interface Part {
	readonly some: number;
	readonly all: number;
	/** Both, and which rows they are: "312 of 5,000 rows: duration from 10 to below 20". */
	readonly said: Localised;
}

/** A figure of a part of the rows, which says so wherever it goes: in its title, its reading and the names of its files. */
export function partFigure(figure: Figure, { said: { en, fr } }: Part): Figure {
	const titled = (text: Localised): Localised => ({ en: `${text.en} (${en})`, fr: `${text.fr} (${fr})` });
	return {
		...figure,
		id: `${figure.id}-part`,
		title: titled(figure.title),
		question: titled(figure.question),
		reading: (rows, tools) => {
			const whole = figure.reading(rows, tools);
			return {
				en: LINKED_TEXTS.en.partReading(en, whole.en),
				fr: LINKED_TEXTS.fr.partReading(fr, whole.fr)
			};
		}
	};
}
