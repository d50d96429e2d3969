import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';

const WORDS = {
	en: {
		one: 'country',
		many: 'countries',
		some: (n: string) => `Figures were found for ${n}.`,
		metered: (list: string) => ` Metered: ${list}.`,
		none: ' None of these is metered.',
		unborn: ' None has an amount per person: how many people there will be is not in our tables.'
	},
	fr: {
		one: 'pays',
		many: 'pays',
		some: (n: string) => `Des chiffres ont été trouvés pour ${n}.`,
		metered: (list: string) => ` Mesurés aux compteurs\u00a0: ${list}.`,
		none: ' Aucun n’est mesuré aux compteurs.',
		unborn: ' Aucun n’a de valeur par habitant\u00a0: nos tables n’ont pas la population à venir.'
	}
} as const;

function text(rows: readonly Row[], tools: ReadingTools, language: Language): string {
	const [format, t] = [tools[language], WORDS[language]];
	const person = tools.view['measure'] === 'person';
	const countries = new Set(rows.map((row) => row['iso3'])).size;
	const metered = rows
		.filter((row) => row['kind'] === 'measured' && typeof row['twh'] === 'number')
		.map((row) => {
			const share =
				typeof row['share_pct'] === 'number' ? `, ${format.quantity(row['share_pct'], 'percent')}` : '';
			const amount = person
				? format.quantity(Number(row['kwh_per_person']), 'kwh_per_person')
				: format.quantity(Number(row['twh']), 'twh');
			return `${row[`name_${language}`]} ${amount} (${row['year']}${share})`;
		});
	const some = t.some(format.count(countries, t.one, t.many));
	const unborn = person && rows.every((row) => row['kind'] === 'projected');
	return some + (metered.length ? t.metered(format.list(metered)) : t.none) + (unborn ? t.unborn : '');
}

/** Reads published figures of countries: how many countries have one, and those that meter. */
export const readCountryDemand = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
