import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import type { CommitmentChange, SeriesChange } from './history';
import { TEXTS } from './texts';

interface Sentences {
	readonly first: (status: string) => string;
	readonly moved: (before: string, after: string) => string;
	readonly stayed: (status: string) => string;
	readonly rule: string;
	readonly added: (years: string) => string;
	readonly revised: (years: string) => string;
	readonly removed: (years: string) => string;
	readonly started: string;
	readonly ended: string;
	readonly turned: (before: string, after: string) => string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
	en: {
		first: (status) => `First record: ${status}.`,
		moved: (before, after) => `The status went from “${before}” to “${after}”.`,
		stayed: (status) => `The status stayed: ${status}.`,
		rule: 'The rule itself was changed (its query, or how its rows are read), so not every difference comes from the data.',
		added: (years) => `${years} added`,
		revised: (years) => `${years} revised`,
		removed: (years) => `${years} withdrawn`,
		started: 'followed from now on',
		ended: 'no longer followed',
		turned: (before, after) => `was “${before}”, now “${after}”`
	},
	fr: {
		first: (status) => `Premier relevé\u00a0: ${status}.`,
		moved: (before, after) => `L’état est passé de «\u00a0${before}\u00a0» à «\u00a0${after}\u00a0».`,
		stayed: (status) => `L’état n’a pas changé\u00a0: ${status}.`,
		rule: 'La règle elle-même a changé (sa requête, ou la lecture de ses lignes)\u00a0: les différences ne viennent pas toutes des données.',
		added: (years) => `ajout de ${years}`,
		revised: (years) => `révision de ${years}`,
		removed: (years) => `retrait de ${years}`,
		started: 'suivie désormais',
		ended: 'n’est plus suivie',
		turned: (before, after) => `était «\u00a0${before}\u00a0», est «\u00a0${after}\u00a0»`
	}
};

/**
 * What a change says, in sentences.
 * @param labels what the series of the rule are called; one that the rule no longer has keeps its name
 */
export function sayChange(
	change: CommitmentChange,
	labels: Readonly<Record<string, string>>,
	language: Language
): string[] {
	const say = SENTENCES[language];
	const { status } = TEXTS[language];
	const { before, after, ruleChanged, series } = change;
	if (before === null) return [say.first(status[after])];
	return [
		before === after ? say.stayed(status[after]) : say.moved(status[before], status[after]),
		...(ruleChanged ? [say.rule] : []),
		...series.map((s) => saySeries(s, labels[s.series] ?? s.series, language))
	];
}

function saySeries(change: SeriesChange, label: string, language: Language): string {
	const say = SENTENCES[language];
	const format = formatter(language);
	const { direction } = TEXTS[language];
	const { before, after } = change;
	if (before === null || after === null)
		return `${format.pair(label, before === null ? say.started : say.ended)}.`;
	const parts = (['added', 'revised', 'removed'] as const).flatMap((kind) =>
		change[kind].length ? [say[kind](format.list(change[kind]))] : []
	);
	if (before !== after) parts.push(say.turned(direction[before], direction[after]));
	return `${format.pair(label, format.clauses(parts))}.`;
}
