import type { Language } from '../../i18n/language';
import { type Formatter, formatter } from '../../units/format';
import { shownCell } from '../report/shown-cell';
import { areYears, shownYear } from '../report/year';
import { type Binning, type RangeBins, valueAt } from './binning';
import type { Span } from './cube';
import type { Part } from './part';
import type { Brushed } from './questions';
import { LINKED_TEXTS } from './texts';

const NAMED = 5;

/** A value along a range as text: a time, a year, a number. */
export function valueText({ time, column }: RangeBins, value: number, format: Formatter): string {
	if (time) return shownCell(new Date(value));
	return areYears(column, value, value) ? shownYear(value, format) : format.brief(value);
}

function spansInWords(b: Binning, spans: readonly Span[], language: Language): string {
	const t = LINKED_TEXTS[language];
	const format = formatter(language);
	if (b.kind === 'range') {
		const value = (place: number) => valueText(b, valueAt(b, place), format);
		return `${b.column} ${format.list(spans.map(([from, to]) => t.range(value(from), value(to))))}`;
	}
	const names = spans.map(([from]) => b.names[from] ?? t.others);
	const listed = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
	return format.pair(b.column, format.list(listed.map((name) => shownCell(name, 60))));
}

/** What is chosen in views, in words: "duration from 10 to below 20; country: IRL". */
function choiceInWords(views: readonly Brushed[], language: Language): string {
	const said = views.flatMap(({ binning, spans }) => (spans ? [spansInWords(binning, spans, language)] : []));
	return formatter(language).clauses(said);
}

/** How many rows of all a choice leaves, and which, in words. */
export function partInWords(some: number, all: number, views: readonly Brushed[]): Part {
	const said = (language: Language) => {
		const { number } = formatter(language);
		return LINKED_TEXTS[language].part(number(some), number(all), choiceInWords(views, language));
	};
	return { some, all, said: { en: said('en'), fr: said('fr') } };
}
