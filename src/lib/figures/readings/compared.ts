import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import { withArticle } from '../../figure/say/with-article';
import type { Language, Localised } from '../../i18n/language';
import type { UnitId } from '../../units/unit';

/** What may be measured: its column, and how a value of it is said of a country. */
const MEASURES = {
	country: { column: 'gco2e_per_kwh', unit: 'gco2e_per_kwh' },
	zone: { column: 'gco2e_per_kwh', unit: 'gco2e_per_kwh' },
	fossil: { column: 'fossil_share_pct', unit: 'percent' },
	renewable: { column: 'renewable_share_pct', unit: 'percent' },
	person: { column: 'kwh_per_person', unit: 'kwh_per_person' }
} as const satisfies Record<string, { column: string; unit: UnitId }>;

type MeasureId = keyof typeof MEASURES;

/** So many countries without a figure are named; of more, how many they are. */
const FEW = 5;

const WORDS = {
	en: {
		said: {
			country: (q, place) => `a kilowatt-hour generated in ${place} emitted ${q}`,
			zone: (q, place) => `a kilowatt-hour consumed in ${place} emitted ${q}`,
			fossil: (q, place) => `${q} of the electricity generated in ${place} was fossil`,
			renewable: (q, place) => `${q} of the electricity generated in ${place} was renewable`,
			person: (q, place) => `the electricity generated in ${place} was ${q}`
		} as Record<MeasureId, (q: string, place: string) => string>,
		place: withArticle,
		one: (year: string, said: string) => `In ${year}, ${said}.`,
		two: (year: string, said: string, place: string, q: string) => `In ${year}, ${said}, in ${place} ${q}.`,
		blank: (year: string, zone: boolean, names: string) =>
			` No figure${zone ? ' by Electricity Maps' : ''} for ${year}: ${names}.`,
		unfactored: ' No grid factor bears on that.',
		newest: (name: string, year: string) => `${name} (the newest is of ${year})`,
		never: (name: string) => `${name} (nor for any other year)`,
		several: (n: string) => `${n} countries`,
		regions: ['cloud region', 'cloud regions'] as [one: string, many: string],
		together: (regions: string | null) =>
			regions
				? ` Together the countries shown have ${regions} in service.`
				: ' None of the countries shown has a cloud region in service.',
		models: ['notable AI model', 'notable AI models'] as [one: string, many: string],
		alone: (regions: string | null, models: string | null) =>
			` It has ${regions ?? 'no cloud region'} in service and ${models ? `a part in ${models}` : 'no part in any notable AI model'}.`
	},
	fr: {
		said: {
			country: (q, place) => `un kilowattheure produit émettait ${q} (${place})`,
			zone: (q, place) => `un kilowattheure consommé émettait ${q} (${place})`,
			fossil: (q, place) => `la part fossile de la production était de ${q} (${place})`,
			renewable: (q, place) => `la part renouvelable de la production était de ${q} (${place})`,
			person: (q, place) => `la production d’électricité était de ${q} (${place})`
		} as Record<MeasureId, (q: string, place: string) => string>,
		place: (name: string) => name,
		one: (year: string, said: string) => `En ${year}, ${said}.`,
		two: (year: string, said: string, place: string, q: string) => `En ${year}, ${said} et ${q} (${place}).`,
		blank: (year: string, zone: boolean, names: string) =>
			` Pas de chiffre${zone ? ' d’Electricity Maps' : ''} pour ${year}\u00a0: ${names}.`,
		unfactored: ' Le facteur du réseau n’y change rien.',
		newest: (name: string, year: string) => `${name} (le plus récent est de ${year})`,
		never: (name: string) => `${name} (ni pour aucune autre année)`,
		several: (n: string) => `${n} pays`,
		regions: ['région cloud', 'régions cloud'] as [one: string, many: string],
		together: (regions: string | null) =>
			regions
				? ` Ensemble, les pays affichés comptent ${regions} en service.`
				: ' Aucun des pays affichés ne compte de région cloud en service.',
		models: ['modèle d’IA notable', 'modèles d’IA notables'] as [one: string, many: string],
		alone: (regions: string | null, models: string | null) =>
			` Le pays ${regions ? `compte ${regions}` : 'ne compte aucune région cloud'} en service et ${models ? `prend part à ${models}` : 'ne prend part à aucun modèle d’IA notable'}.`
	}
};

const measureOf = (view: ReadingTools['view']): MeasureId => {
	const chosen = String(view['measure'] ?? view['factor'] ?? 'country');
	return chosen in MEASURES ? (chosen as MeasureId) : 'country';
};

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
	const id = measureOf(view);
	const { column, unit } = MEASURES[id];
	const year = String(rows[0]?.['year']);
	const valueOf = (row: Row) => Number(row[column]);
	const known = rows.filter((row) => row[column] != null).toSorted((a, b) => valueOf(a) - valueOf(b));
	const name = (row: Row) => t.place(String(row[`name_${language}`]));
	const q = (row: Row) => format.quantity(valueOf(row), unit);
	const [first, last] = [known[0], known.at(-1)];
	const values = !first || !last ? '' : t.said[id](q(first), name(first));
	const sentence =
		!first || !last ? '' : known.length > 1 ? t.two(year, values, name(last), q(last)) : t.one(year, values);
	const blank = rows.filter((row) => row[column] == null);
	const why = (row: Row) =>
		row['last_year'] == null
			? t.never(name(row))
			: Number(row['last_year']) < Number(year)
				? t.newest(name(row), String(row['last_year']))
				: name(row);
	const names = blank.length > FEW ? t.several(format.number(blank.length)) : format.list(blank.map(why));
	const count = (column: 'regions' | 'models') => {
		const sum = rows.reduce((total, row) => total + Number(row[column]), 0);
		const [one, many] = t[column];
		return sum ? format.count(sum, one, many) : null;
	};
	const regions = count('regions');
	const rest = rows.length > 1 ? t.together(regions) : t.alone(regions, count('models'));
	const unfactored = unit !== 'gco2e_per_kwh' && view['factor'] ? t.unfactored : '';
	return (sentence + unfactored + (blank.length ? t.blank(year, id === 'zone', names) : '') + rest).trim();
}

/** Reads countries compared in one year by what is measured: the least, the most, and those that have no figure. */
export const readCompared = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
