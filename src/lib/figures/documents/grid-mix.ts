import { figure } from '../../figure/figure';
import { countries, span, viewSwitch } from '../../figure/parameter';
import { FUELS, fuelColumns, shareSql } from '../fuels';
import { readMix } from '../readings/mix';

const TABLE = 'grid_country_year';
const DEFAULT = ['CHN', 'FRA', 'IND', 'USA', 'ZAF'];

export default figure({
	id: 'grid-mix',
	title: {
		en: 'What a country makes its electricity from decides what a kilowatt-hour emits',
		fr: 'Ce dont un pays tire son électricité décide de ce qu’émet un kilowattheure'
	},
	question: {
		en: 'From which fuels do countries generate their electricity, and how carbon-intensive is the result?',
		fr: 'De quelles énergies les pays tirent-ils leur électricité, et quelle en est l’intensité carbone\u00a0?'
	},
	tables: [TABLE, 'country'],
	params: {
		countries: countries({ default: DEFAULT, table: TABLE, answered: 'default' }),
		...span(2000, 2025)
	},
	display: {
		parts: {
			kind: 'choice',
			label: { en: 'Fuels in', fr: 'Énergies en' },
			default: 'share',
			options: [
				{ value: 'share', label: { en: '% of the whole', fr: '% du total' } },
				{ value: 'person', label: { en: 'kWh per person', fr: 'kWh par habitant' } }
			],
			all: { en: 'TWh', fr: 'TWh' },
			tables: []
		},
		view: viewSwitch()
	},
	sql: `select iso3, name_en, name_fr, year, generation_twh, ${FUELS.map(({ column }) => column).join(', ')},
  ${shareSql('generation_twh')},
  case when not placeholder then gco2e_per_kwh end as gco2e_per_kwh,
  case when population > 0 then round(1e9 * generation_twh / population) end as kwh_per_person
from grid_country_year join country using (iso3)
where ($countries is null or list_contains(string_split($countries, ','), iso3))
  and ($from is null or year >= $from) and ($to is null or year <= $to)
order by iso3, year`,
	chart: {
		kind: 'mix',
		key: ['iso3'],
		label: { en: 'name_en', fr: 'name_fr' },
		x: 'year',
		unit: 'twh',
		title: { en: 'Electricity generated, TWh', fr: 'Électricité produite, TWh' },
		parts: FUELS,
		form: 'area',
		total: 'generation_twh',
		share: 'parts',
		each: {
			person: {
				column: 'kwh_per_person',
				unit: 'kwh_per_person',
				title: { en: 'Generated, kWh per person', fr: 'Production, kWh par habitant' }
			}
		},
		line: {
			column: 'gco2e_per_kwh',
			unit: 'gco2e_per_kwh',
			title: { en: 'Intensity of generation, g CO₂e/kWh', fr: 'Intensité de la production, g CO₂e/kWh' },
			tone: 'carbon'
		}
	},
	columns: {
		name: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		gco2e_per_kwh: { label: { en: 'Intensity', fr: 'Intensité' }, unit: 'gco2e_per_kwh' },
		generation_twh: { label: { en: 'Generated', fr: 'Produit' }, unit: 'twh' },
		kwh_per_person: {
			label: { en: 'Per person', fr: 'Par habitant' },
			unit: 'kwh_per_person',
			when: { parameter: 'parts', is: 'person' }
		},
		...fuelColumns('parts')
	},
	comparableOn: [],
	reading: readMix,
	caveats: [
		{
			en: 'Electricity generated inside the country: what it imports is not in it, what it exports is.',
			fr: 'Électricité produite dans le pays\u00a0: ce qu’il importe n’y est pas, ce qu’il exporte y est.'
		},
		{
			en: 'Figures come in hundredths of a terawatt-hour: for grids below about 1\u00a0TWh a year the shares are coarse. What no fuel accounts for is drawn as such.',
			fr: 'Les chiffres sont au centième de térawattheure\u00a0: pour les réseaux de moins d’environ 1\u00a0TWh par an, les parts sont grossières. Ce qu’aucune énergie n’explique est dessiné comme tel.'
		},
		{
			en: 'Intensities count the life cycle of the plants. An intensity of exactly 0 or 1000 is the default of a calculation and is left out. Few countries have figures for 2025 yet.',
			fr: 'Les intensités comptent le cycle de vie des centrales. Une intensité de 0 ou 1000 exactement est la valeur par défaut d’un calcul\u00a0: elle est écartée. Peu de pays ont déjà des chiffres pour 2025.'
		}
	],
	commitments: ['1.2', '5.1']
});
