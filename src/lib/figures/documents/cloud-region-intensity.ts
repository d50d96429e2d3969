import { figure } from '../../figure/figure';
import { sortBy, viewSwitch } from '../../figure/parameter';
import { followed, REGIONS_BY_FACTOR } from '../region-sql';
import {
	intensityColumns,
	regionColumns,
	constantZone,
	gradedCaveat,
	gradedMeasures,
	gradedParams,
	servedToday
} from '../region-view';
import { readIntensity } from '../readings/intensity';

const SORTS = {
	name: { column: 'name' },
	country: { column: { en: 'country_en', fr: 'country_fr' } },
	high: { column: 'gco2e_per_kwh', descending: true },
	low: { column: 'gco2e_per_kwh' }
} as const;

export default figure({
	id: 'cloud-region-intensity',
	title: {
		en: 'The cleanest cloud region’s grid emits dozens of times less than the dirtiest',
		fr: 'Le réseau de la région cloud la plus propre émet des dizaines de fois moins que celui de la plus sale'
	},
	question: {
		en: 'How carbon-intensive is the electricity grid each public cloud region stands on?',
		fr: 'Quelle est l’intensité carbone du réseau électrique de chaque région de cloud public\u00a0?'
	},
	tables: ['gcp_region_year', 'grid_country_year', 'region_grid_year'],
	params: gradedParams,
	display: { sort: sortBy(SORTS), view: viewSwitch() },
	sorts: SORTS,
	sql: `select provider, region, name, country_en, country_fr, iso3, gco2e_per_kwh, low, high, zones, confidence, constant
from ${REGIONS_BY_FACTOR} g
where year = $year and in_service
  and ($provider is null or g.provider = $provider)
  and ${followed('g')}
order by gco2e_per_kwh, provider, region`,
	chart: {
		kind: 'rank',
		key: ['provider', 'region'],
		label: 'name',
		entity: 'provider',
		value: {
			column: 'gco2e_per_kwh',
			unit: 'gco2e_per_kwh',
			title: { en: 'Grid intensity, g CO₂e/kWh', fr: 'Intensité du réseau, g CO₂e/kWh' }
		},
		interval: ['low', 'high'],
		brush: ['min', 'max']
	},
	measures: gradedMeasures,
	columns: { ...regionColumns, ...intensityColumns },
	comparableOn: [constantZone],
	reading: readIntensity,
	caveats: [
		servedToday,
		{
			en: 'This is the grid of the place, not the emissions of the region. No provider publishes the energy or the emissions of a region.',
			fr: 'Il s’agit du réseau du lieu, non des émissions de la région. Aucun fournisseur ne publie l’énergie ni les émissions d’une région.'
		},
		{
			en: 'Location-based: contracts for renewable power do not change it. A yearly average hides hours and seasons.',
			fr: 'Approche fondée sur le lieu\u00a0: les contrats d’énergie renouvelable n’y changent rien. Une moyenne annuelle masque les heures et les saisons.'
		},
		{
			en: 'Where several grid zones are plausible, the bar ends at the most plausible and the whisker spans all. Two United States government regions (US Sec), whose place is not disclosed, carry the average of the country.',
			fr: 'Quand plusieurs zones de réseau sont plausibles, la barre s’arrête à la plus plausible et le trait les couvre toutes. Deux régions du gouvernement des États-Unis (US Sec), au lieu non révélé, portent la moyenne du pays.'
		},
		gradedCaveat
	],
	commitments: ['5.1']
});
