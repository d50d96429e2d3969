import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';
import { readPlaces } from '../readings/places';
import { followed, REGIONS_BY_FACTOR } from '../region-sql';
import {
	constantZone,
	intensityColumns,
	regionColumns,
	gradedMeasures,
	gradedParams,
	servedToday
} from '../region-view';

export default figure({
	id: 'cloud-region-map',
	title: {
		en: 'Neighbouring regions can stand on very different grids',
		fr: 'Des régions voisines peuvent dépendre de réseaux très différents'
	},
	question: {
		en: 'Where do public cloud regions stand, and on what grid?',
		fr: 'Où se trouvent les régions de cloud public, et sur quel réseau\u00a0?'
	},
	tables: ['gcp_region_year', 'grid_country_year', 'region_grid_year'],
	params: gradedParams,
	display: { view: viewSwitch() },
	sql: `select provider, region, name, city, country_en, country_fr, iso3, lat, lon, gco2e_per_kwh, low, high, constant
from ${REGIONS_BY_FACTOR} g
where year = $year and in_service and lat is not null
  and ($provider is null or g.provider = $provider)
  and ${followed('g')}
order by country_en, name, provider, region`,
	chart: {
		kind: 'map',
		key: ['provider', 'region'],
		label: 'name',
		entity: 'provider',
		lat: 'lat',
		lon: 'lon',
		value: {
			column: 'gco2e_per_kwh',
			unit: 'gco2e_per_kwh',
			title: { en: 'Grid intensity, g CO₂e/kWh', fr: 'Intensité du réseau, g CO₂e/kWh' }
		},
		interval: ['low', 'high'],
		steps: [50, 150, 300, 450, 600]
	},
	measures: gradedMeasures,
	columns: {
		name: regionColumns.name,
		region: regionColumns.region,
		provider: regionColumns.provider,
		city: { label: { en: 'Place', fr: 'Lieu' } },
		country: regionColumns.country,
		gco2e_per_kwh: intensityColumns.gco2e_per_kwh,
		low: intensityColumns.low,
		high: intensityColumns.high,
		lat: { label: { en: 'Latitude', fr: 'Latitude' }, unit: 'degree' },
		lon: { label: { en: 'Longitude', fr: 'Longitude' }, unit: 'degree' }
	},
	comparableOn: [constantZone],
	reading: readPlaces,
	caveats: [
		servedToday,
		{
			en: 'A point marks the city or area that the provider names, not a building. Those of one place stand side by side. Two government regions whose place is not disclosed are left out.',
			fr: 'Un point marque la ville ou la zone nommée par le fournisseur, non un bâtiment. Celles d’un même lieu sont côte à côte. Deux régions gouvernementales dont le lieu n’est pas révélé n’y figurent pas.'
		},
		{
			en: 'Land without borders: the map takes no side on any of them. Natural Earth, public domain.',
			fr: 'Des terres sans frontières\u00a0: la carte ne prend parti sur aucune. Natural Earth, domaine public.'
		}
	],
	commitments: ['1.2', '5.1']
});
