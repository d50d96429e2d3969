import { group } from 'd3-array';
import { figure } from '../../figure/figure';
import { followed } from '../region-sql';
import { intensityColumns, regionColumns, regionParams } from '../region-view';

export default figure({
	id: 'cloud-region-map',
	title: {
		en: 'Neighbouring regions can stand on very different grids',
		fr: 'Des régions voisines peuvent dépendre de réseaux très différents'
	},
	question: {
		en: 'Where do public cloud regions stand, and on what grid?',
		fr: 'Où se trouvent les régions de cloud public, et sur quel réseau ?'
	},
	tables: ['region_grid_year'],
	params: regionParams,
	sql: `select provider, region, name, city, country_en, country_fr, iso3, lat, lon, gco2e_per_kwh, low, high
from region_grid_year g
where year = $year and in_service and lat is not null
  and ($provider is null or g.provider = $provider)
  and ${followed('g')}
order by lon, lat, provider, region`,
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
	columns: {
		name: regionColumns.name,
		provider: regionColumns.provider,
		city: { label: { en: 'Place', fr: 'Lieu' } },
		country: regionColumns.country,
		gco2e_per_kwh: intensityColumns.gco2e_per_kwh,
		low: intensityColumns.low,
		high: intensityColumns.high
	},
	comparableOn: [],
	reading: (rows, { view }) => {
		const countries = group(rows, (row) => row['iso3']).size;
		const clean = rows.filter((row) => Number(row['gco2e_per_kwh']) < 150).length;
		return {
			en: `In ${view['year']}, ${rows.length} cloud regions stood in ${countries} ${countries === 1 ? 'country or territory' : 'countries and territories'}; ${clean || 'none'} of them on grids below 150\u00a0g\u00a0CO₂e/kWh.`,
			fr: `En ${view['year']}, ${rows.length} régions cloud se trouvaient dans ${countries} ${countries === 1 ? 'pays ou territoire' : 'pays et territoires'} ; ${clean || 'aucune'} d’entre elles sur des réseaux à moins de 150\u00a0g\u00a0CO₂e/kWh.`
		};
	},
	caveats: [
		{
			en: 'A point marks the city or area that the provider names, not a building. Regions that share a place stand side by side. Two government regions whose place is not disclosed are left out.',
			fr: 'Un point marque la ville ou la zone nommée par le fournisseur, non un bâtiment. Les régions d’un même lieu sont placées côte à côte. Deux régions gouvernementales dont le lieu n’est pas révélé n’y figurent pas.'
		},
		{
			en: 'Land without borders: the map takes no side on any of them. Natural Earth, public domain.',
			fr: 'Des terres sans frontières : la carte ne prend parti sur aucune. Natural Earth, domaine public.'
		}
	],
	commitments: ['1.2', '5.1'],
	rowLicence: 'ODbL-1.0'
});
