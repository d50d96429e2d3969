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
		newest: (name: string, year: string) => `${name} (the newest is of ${year})`,
		never: (name: string) => `${name} (nor for any other year)`,
		several: (n: string) => `${n} countries`,
		regions: ['cloud region', 'cloud regions'] as [one: string, many: string],
		together: (regions: string) => ` Together the countries shown have ${regions} in service.`,
		models: ['notable AI model', 'notable AI models'] as [one: string, many: string],
		alone: (regions: string, models: string) => ` It has ${regions} in service and a part in ${models}.`
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
		newest: (name: string, year: string) => `${name} (le plus récent est de ${year})`,
		never: (name: string) => `${name} (ni pour aucune autre année)`,
		several: (n: string) => `${n} pays`,
		regions: ['région cloud', 'régions cloud'] as [one: string, many: string],
		together: (regions: string) => ` Ensemble, les pays affichés comptent ${regions} en service.`,
		models: ['modèle d’IA notable', 'modèles d’IA notables'] as [one: string, many: string],
		alone: (regions: string, models: string) =>
			` Le pays compte ${regions} en service et prend part à ${models}.`
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
	const regions = format.count(
		rows.reduce((sum, row) => sum + Number(row['regions']), 0),
		t.regions[0],
		t.regions[1]
	);
	const rest =
		rows.length > 1
			? t.together(regions)
			: t.alone(regions, format.count(Number(rows[0]?.['models']), t.models[0], t.models[1]));
	return (sentence + (blank.length ? t.blank(year, id === 'zone', names) : '') + rest).trim();
}

/** Reads countries compared in one year by what is measured: the least, the most, and those that have no figure. */
export const readCompared = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
