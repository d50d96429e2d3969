import { group } from 'd3-array';
import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import { inSentence } from '../../figure/say/quantity';
import { withArticle } from '../../figure/say/with-article';
import type { Language, Localised } from '../../i18n/language';
import { FUELS } from '../fuels';

const WORDS = {
	en: {
		one: (name: string, year: string, parts: string, only: boolean) =>
			`In ${year}, ${withArticle(name)} generated ${only ? 'its electricity' : 'electricity mostly'} from ${parts}.`,
		many: (year: string, parts: string) => `Largest source of electricity in ${year}: ${parts}.`,
		then: (year: string, parts: string, only: boolean) =>
			` In ${year} it came ${only ? '' : 'mostly '}from ${parts}.`,
		each: (year: string, amounts: string) => ` Generated in ${year}: ${amounts}.`,
		none: 'The fuels of these countries are not published.'
	},
	fr: {
		one: (name: string, year: string, parts: string, only: boolean) =>
			`${only ? 'Source' : 'Principales sources'} d’électricité en ${year} (${name})\u00a0: ${parts}.`,
		many: (year: string, parts: string) => `Première source d’électricité en ${year}\u00a0: ${parts}.`,
		then: (year: string, parts: string) => ` En ${year}\u00a0: ${parts}.`,
		each: (year: string, amounts: string) => ` Production de ${year}\u00a0: ${amounts}.`,
		none: 'Les énergies de ces pays ne sont pas publiées.'
	}
} as const;

interface Part {
	readonly label: Localised;
	readonly share: number;
}

/** The fuels of a row, the largest first, in percent of what is generated; empty where none is known. */
export function partsOf(row: Row): Part[] {
	const whole = Number(row['generation_twh']);
	if (!(whole > 0)) return [];
	return FUELS.flatMap(({ column, label }) => {
		const value = row[column];
		return typeof value === 'number' && value > 0 ? [{ label, share: (100 * value) / whole }] : [];
	}).sort((a, b) => b.share - a.share);
}

function text(rows: readonly Row[], tools: ReadingTools, language: Language): string {
	const [format, t] = [tools[language], WORDS[language]];
	const known = rows.filter((row) => partsOf(row).length > 0);
	const countries = [...group(known, (row) => row['iso3']).values()];
	const said = ({ label, share }: Part) =>
		`${inSentence(label[language])} (${format.quantity(share, 'percent')})`;
	const leading = (row: Row | undefined, n: number) =>
		format.list(
			partsOf(row ?? {})
				.slice(0, n)
				.map(said)
		);
	const isOnly = (row: Row | undefined) => partsOf(row ?? {}).length === 1;
	const eachOf = (some: readonly (Row | undefined)[], year: unknown) => {
		const amounts = some.flatMap((row) => {
			const amount = row?.['kwh_per_person'];
			return typeof amount === 'number'
				? [`${row?.[`name_${language}`]}, ${format.quantity(amount, 'kwh_per_person')}`]
				: [];
		});
		return tools.view['parts'] === 'person' && amounts.length
			? t.each(String(year), format.clauses(amounts))
			: '';
	};
	const [only] = countries;
	if (!only) return t.none;
	if (countries.length === 1) {
		const [first, last] = [only[0], only.at(-1)];
		const now = t.one(
			String(last?.[`name_${language}`]),
			String(last?.['year']),
			leading(last, 3),
			isOnly(last)
		);
		const then = first === last ? '' : t.then(String(first?.['year']), leading(first, 2), isOnly(first));
		return now + then + eachOf([last], last?.['year']);
	}
	const year = Math.min(...countries.map((years) => Number(years.at(-1)?.['year'])));
	const parts = countries.flatMap((years) => {
		const row = years.find((r) => r['year'] === year);
		const [most] = partsOf(row ?? {});
		return row && most
			? [
					`${inSentence(most.label[language])} (${row[`name_${language}`]}, ${format.quantity(most.share, 'percent')})`
				]
			: [];
	});
	const shown = countries.map((years) => years.find((row) => row['year'] === year));
	return t.many(String(year), format.list(parts)) + eachOf(shown, year);
}

/** Reads what countries generate their electricity from: the fuels of one over time, or the largest of each of several. */
export const readMix = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
