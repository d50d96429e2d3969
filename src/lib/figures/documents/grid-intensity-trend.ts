import { baseYear, countries, logScale, span, viewSwitch } from '../../figure/parameter';
import { figure } from '../../figure/figure';
import { readCountries } from '../readings/countries';

const TABLE = 'grid_country_year';

export default figure({
	id: 'grid-intensity-trend',
	title: {
		en: 'Grids are getting cleaner at very different speeds, and still differ more than tenfold',
		fr: 'Les réseaux se décarbonent à des rythmes très différents, et diffèrent encore d’un facteur dix'
	},
	question: {
		en: 'How has the carbon intensity of the electricity that countries generate changed since 2000?',
		fr: 'Comment a évolué depuis 2000 l’intensité carbone de l’électricité que produisent les pays\u00a0?'
	},
	tables: [TABLE, 'country'],
	params: {
		countries: countries({ default: ['CHN', 'FRA', 'IND', 'USA', 'ZAF'], table: TABLE }),
		...span(2000, 2025)
	},
	display: { base: baseYear(TABLE), scale: logScale(), view: viewSwitch() },
	sql: `with years as (
  select year, count(gco2e_per_kwh) as countries, countries < 150 as thin,
    round(sum(gco2e_per_kwh * generation_twh) / sum(generation_twh) filter (gco2e_per_kwh is not null), 2) as mean
  from grid_country_year
  where not placeholder
  group by year
)
select iso3, iso3 as code, name_en, name_fr, year, gco2e_per_kwh, placeholder, false as world, countries, thin
from grid_country_year join country using (iso3) join years using (year)
where ($countries is null or list_contains(string_split($countries, ','), iso3))
  and ($from is null or year >= $from) and ($to is null or year <= $to)
union all
select null, 'world', 'World', 'Monde', year, mean, false, true, countries, thin
from years
where not thin
  and ($from is null or year >= $from) and ($to is null or year <= $to)
order by world, code, year`,
	chart: {
		kind: 'trend',
		key: ['code'],
		label: { en: 'name_en', fr: 'name_fr' },
		entity: 'code',
		x: 'year',
		panels: [
			{
				column: 'gco2e_per_kwh',
				unit: 'gco2e_per_kwh',
				title: { en: 'Intensity of generation, g CO₂e/kWh', fr: 'Intensité de la production, g CO₂e/kWh' }
			}
		],
		hollow: {
			column: 'placeholder',
			label: {
				en: 'a default of exactly 0 or 1000, not a measurement',
				fr: 'une valeur par défaut de 0 ou 1000 exactement, non une mesure'
			}
		},
		reference: {
			column: 'world',
			label: {
				en: 'mean of all countries, weighted by generation',
				fr: 'moyenne de tous les pays, pondérée par la production'
			}
		},
		thin: { column: 'thin', label: { en: 'few countries yet', fr: 'encore peu de pays' } },
		base: 'base',
		log: 'scale'
	},
	columns: {
		name: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		gco2e_per_kwh: {
			label: { en: 'Intensity of generation', fr: 'Intensité de la production' },
			unit: 'gco2e_per_kwh'
		},
		placeholder: {
			label: { en: 'Kind of figure', fr: 'Nature du chiffre' },
			names: { true: { en: 'default', fr: 'par défaut' }, false: { en: 'published', fr: 'publié' } }
		},
		countries: { label: { en: 'Countries with a figure', fr: 'Pays avec un chiffre' }, unit: 'count' }
	},
	comparableOn: [
		{
			column: 'placeholder',
			warning: {
				en: 'Hollow symbols are exactly 0 or 1000: defaults of a calculation, not measurements. No line joins them.',
				fr: 'Les symboles creux valent exactement 0 ou 1000\u00a0: valeurs par défaut d’un calcul, non des mesures. Aucune ligne ne les relie.'
			}
		}
	],
	reading: readCountries,
	caveats: [
		{
			en: 'This is electricity generated inside the country, over the life cycle of the power plants, as a yearly mean: imports, hours and contracts are not counted.',
			fr: 'Il s’agit de l’électricité produite dans le pays, sur le cycle de vie des centrales, en moyenne annuelle\u00a0: ni importations, ni heures, ni contrats ne sont comptés.'
		},
		{
			en: 'One source and one edition only. Figures of consumption, such as those of Electricity Maps, differ and are never mixed in. Later editions revise earlier years.',
			fr: 'Une seule source, une seule édition. Les chiffres de consommation, comme ceux d’Electricity Maps, diffèrent et n’y sont jamais mêlés. Les éditions suivantes révisent les années passées.'
		},
		{
			en: 'For 2024, 195 countries have a figure, for 2025 only 90: those years are not the whole world. The world’s line is our mean of the countries in the table, weighted by what they generate; it stops before 2025.',
			fr: 'Pour 2024, 195 pays ont un chiffre, pour 2025 seulement 90\u00a0: ces années ne disent pas tout du monde. La ligne du monde est notre moyenne des pays de la table, pondérée par leur production\u00a0; elle s’arrête avant 2025.'
		},
		{
			en: 'The figures of very small grids and of some countries, such as Turkmenistan, are weak.',
			fr: 'Les chiffres des très petits réseaux et de quelques pays, comme le Turkménistan, sont fragiles.'
		}
	],
	commitments: ['1.2', '5.1']
});
