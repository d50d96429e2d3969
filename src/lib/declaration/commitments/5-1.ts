import { commitment } from '../commitment';

export default commitment({
	id: '5.1',
	asks: {
		en: 'Those who decide on digital technology weigh its impact on the environment, and use it responsibly.',
		fr: 'Qui décide du numérique prend en compte son impact sur l’environnement, et en use de façon responsable.'
	},
	operationalisation: {
		en: 'We follow what open data can show year by year: the carbon of the grids under the cloud regions, the hours in which Google’s regions ran on carbon-free power, the share of Ireland’s electricity that data centres take, and the emissions that Google and Microsoft report for the grids they draw on, one edition each. Efficiency and water are published for one period only, so they give no direction. Nobody publishes the energy of a cloud region.',
		fr: 'Nous suivons ce que des données ouvertes montrent année par année : le carbone des réseaux sous les régions cloud, les heures où les régions de Google ont tourné à l’électricité décarbonée, la part de l’électricité irlandaise que prennent les centres de données, et les émissions que Google et Microsoft déclarent pour les réseaux qu’ils utilisent, une édition chacun. Efficacité et eau ne sont publiées que pour une période : elles ne donnent pas de direction. Personne ne publie l’énergie d’une région cloud.'
	},
	dissent: {
		en: 'An operator would say that grids are the work of governments and that emissions grow because use grows; a campaigner, that a cleaner grid excuses no growth. Both are right that one word cannot hold them: this is why each series is shown on its own. Ireland is one country, and an unusual one: it hosts services for all of Europe.',
		fr: 'Un opérateur dira que les réseaux sont l’affaire des États et que les émissions croissent avec l’usage ; une militante, qu’un réseau plus propre n’excuse aucune croissance. Les deux ont raison : un seul mot ne peut les contenir, et c’est pourquoi chaque série est montrée à part. L’Irlande n’est qu’un pays, et singulier : elle héberge des services pour toute l’Europe.'
	},
	rule: {
		tables: ['company_footprint', 'datacentre_demand', 'gcp_region_year', 'region_grid_year'],
		sql: `with every_year as (
  select region from gcp_region_year
  where year between 2021 and 2025 and carbon_free_share_pct is not null
  group by region having count(*) = 5
)
select 'cloud-grids' as series, year, median(gco2e_per_kwh) as value, median(low) as low, median(high) as high,
  false as provisional, 'transcription' as checked_against
from region_grid_year where in_service and not constant group by year
union all
select 'carbon-free-hours', year, round(avg(carbon_free_share_pct), 1), null, null, false, 'publisher'
from gcp_region_year where year between 2021 and 2025 and region in (from every_year) group by year
union all
select 'ireland-share', year, value, value - 0.5, value + 0.5, false, checked_against
from datacentre_demand
where iso3 = 'IRL' and metric = 'electricity_share' and kind = 'measured' and not superseded
union all
select lower(company) || '-grids', year, round(value / 1e6, 2), round(low / 1e6, 2), round(high / 1e6, 2), false, checked_against
from company_footprint f
where company in ('Google', 'Microsoft') and metric = 'scope2' and basis = 'location' and boundary = 'company'
  and vintage = (select max(vintage) from company_footprint n where n.company = f.company and n.metric = f.metric and n.basis = f.basis)
order by series, year`,
		series: {
			'cloud-grids': {
				label: {
					en: 'Grid carbon intensity under the cloud regions, median',
					fr: 'Intensité carbone des réseaux sous les régions cloud, médiane'
				},
				unit: 'gco2e_per_kwh',
				better: 'down',
				why: {
					en: 'Whatever a region consumes, this is what a kilowatt-hour costs the climate where it stands.',
					fr: 'Quoi que consomme une région, c’est ce que coûte au climat un kilowattheure là où elle se trouve.'
				},
				figure: 'cloud-region-intensity'
			},
			'carbon-free-hours': {
				label: {
					en: 'Hourly carbon-free share of Google’s regions, mean of those reported every year',
					fr: 'Part horaire décarbonée des régions de Google, moyenne de celles publiées chaque année'
				},
				unit: 'percent',
				better: 'up',
				why: {
					en: 'Matched hour by hour, not over a year: the strictest figure that any provider publishes by place.',
					fr: 'Comptée heure par heure, non sur l’année : le chiffre le plus strict qu’un fournisseur publie par lieu.'
				},
				figure: 'google-cfe-trend'
			},
			'ireland-share': {
				label: {
					en: 'Data centres’ share of metered electricity in Ireland',
					fr: 'Part des centres de données dans l’électricité mesurée en Irlande'
				},
				unit: 'percent',
				better: 'down',
				why: {
					en: 'The one country whose meters show it every year.',
					fr: 'Le seul pays dont les compteurs le montrent chaque année.'
				},
				figure: 'datacentre-share-ireland'
			},
			'google-grids': {
				label: {
					en: 'Google’s Scope 2 emissions, location-based, as its newest report gives all years',
					fr: 'Émissions de scope 2 de Google, fondées sur le lieu, telles que son dernier rapport les donne'
				},
				unit: 'mtco2e',
				better: 'down',
				why: {
					en: 'What the grids emitted for the whole company, contracts aside; one edition of the report.',
					fr: 'Ce que les réseaux ont émis pour toute l’entreprise, hors contrats ; une seule édition du rapport.'
				},
				figure: 'company-scope2-bases'
			},
			'microsoft-grids': {
				label: {
					en: 'Microsoft’s Scope 2 emissions, location-based, as its newest report gives all years',
					fr: 'Émissions de scope 2 de Microsoft, fondées sur le lieu, telles que son dernier rapport les donne'
				},
				unit: 'mtco2e',
				better: 'down',
				why: {
					en: 'As for Google; fiscal years end in June, so the two are not added.',
					fr: 'Comme pour Google ; ses exercices finissent en juin, on ne les additionne donc pas.'
				},
				figure: 'company-scope2-bases'
			}
		}
	},
	thresholds: [
		{
			author: 'Climate Neutral Data Centre Pact',
			date: '2021-01-21',
			reference: 'Self-regulatory initiative, energy efficiency',
			url: 'https://www.climateneutraldatacentre.net/self-regulatory-initiative/',
			says: {
				en: 'New data centres of the signatories in Europe: a yearly PUE of 1.3 in cool climates and 1.4 in warm ones from 2025; existing ones from 2030.',
				fr: 'Nouveaux centres de données des signataires en Europe : un PUE annuel de 1,3 en climat frais et de 1,4 en climat chaud dès 2025 ; les existants dès 2030.'
			},
			why: {
				en: 'The industry’s own promise, to be set beside the PUE it publishes.',
				fr: 'La promesse de l’industrie elle-même, à mettre à côté du PUE qu’elle publie.'
			}
		},
		{
			author: 'Climate Neutral Data Centre Pact',
			date: '2022-07-26',
			reference: 'Water metrics',
			url: 'https://www.climateneutraldatacentre.net/2022/07/26/climate-neutral-data-centre-pact-presents-new-water-metrics-to-european-commission/',
			says: {
				en: 'At most 0.4 litres of water per kilowatt-hour of computing energy.',
				fr: 'Au plus 0,4 litre d’eau par kilowattheure d’énergie de calcul.'
			},
			why: {
				en: 'The only number for water that an industry pact has set.',
				fr: 'Le seul chiffre pour l’eau qu’un pacte industriel ait fixé.'
			}
		},
		{
			author: 'Germany, Energieeffizienzgesetz',
			date: '2023-11-13',
			reference: '§ 11',
			url: 'https://www.gesetze-im-internet.de/enefg/__11.html',
			says: {
				en: 'Data centres that start from July 2026: PUE of 1.2 at most; older ones 1.5 from July 2027 and 1.3 from July 2030.',
				fr: 'Centres de données mis en service dès juillet 2026 : PUE d’au plus 1,2 ; les plus anciens 1,5 dès juillet 2027 et 1,3 dès juillet 2030.'
			},
			why: {
				en: 'A public threshold in law, stricter than the pact’s.',
				fr: 'Un seuil public inscrit dans la loi, plus strict que celui du pacte.'
			}
		}
	],
	missing: [
		{
			data: {
				en: 'Energy and water of each cloud region, by year',
				fr: 'Énergie et eau de chaque région cloud, par année'
			},
			who: {
				en: 'The providers, who meter both; the European Union’s database of data centres could publish its entries',
				fr: 'Les fournisseurs, qui mesurent les deux ; la base européenne des centres de données pourrait publier ses entrées'
			}
		},
		{
			data: {
				en: 'Electricity of data centres from meters, by country and year',
				fr: 'Électricité des centres de données, mesurée, par pays et par année'
			},
			who: {
				en: 'Statistical offices and grid operators, as Ireland’s and the Netherlands’ already do',
				fr: 'Instituts de statistique et gestionnaires de réseau, comme le font déjà ceux d’Irlande et des Pays-Bas'
			}
		}
	]
});
