import { commitment } from '../commitment';

export default commitment({
	id: '5.1',
	name: { en: 'Impact on the environment', fr: 'Impact sur l’environnement' },
	asks: {
		en: 'Those who decide on digital technology weigh its impact on the environment, and use it responsibly.',
		fr: 'Qui décide du numérique prend en compte son impact sur l’environnement, et en use de façon responsable.'
	},
	operationalisation: {
		en: 'We follow what open data show year by year. Demand: the share of Ireland’s electricity that data centres take, and the electricity of Google’s data centres. Carbon: the grids under the cloud regions, the hours in which Google’s regions ran on carbon-free power, and the emissions that Google and Microsoft report for the grids they draw on. Efficiency: the PUE of Google’s own data centres. A company’s years come from one edition of its report. Water is shown beside, because its only long series ends before the declaration. What companies disclose is not counted over years, because our search of their reports is not complete. Nobody publishes the energy of a cloud region.',
		fr: 'Nous suivons ce que des données ouvertes montrent année par année. Demande\u00a0: la part de l’électricité irlandaise que prennent les centres de données, et l’électricité de ceux de Google. Carbone\u00a0: les réseaux sous les régions cloud, les heures où les régions de Google ont tourné à l’électricité décarbonée, et les émissions que Google et Microsoft déclarent pour les réseaux qu’ils utilisent. Efficacité\u00a0: le PUE des centres de données de Google. Les années d’une entreprise viennent d’une seule édition de son rapport. L’eau est montrée à côté, car sa seule série longue s’arrête avant la déclaration. Ce que les entreprises divulguent n’est pas compté au fil des ans, car notre recherche de leurs rapports n’est pas complète. Personne ne publie l’énergie d’une région cloud.'
	},
	dissent: {
		en: 'An operator would say that grids are the work of governments and that emissions grow because use grows; a campaigner, that a cleaner grid excuses no growth. Both are right that one word cannot hold them: this is why each series is shown on its own. Ireland is one country, and an unusual one: it hosts services for all of Europe.',
		fr: 'Un opérateur dira que les réseaux sont l’affaire des États et que les émissions croissent avec l’usage\u00a0; une militante, qu’un réseau plus propre n’excuse aucune croissance. Les deux ont raison\u00a0: un seul mot ne peut les contenir, et c’est pourquoi chaque série est montrée à part. L’Irlande n’est qu’un pays, et singulier\u00a0: elle héberge des services pour toute l’Europe.'
	},
	rule: {
		tables: [
			'company_footprint',
			'datacentre_demand',
			'gcp_region_year',
			'region_efficiency',
			'region_grid_year'
		],
		sql: `with every_year as (
  select region from gcp_region_year
  where year between 2021 and 2025 and carbon_free_share_pct is not null
  group by region having count(*) = 5
), edition as (
  select company, metric, basis, boundary, vintage,
    row_number() over (partition by company, metric, basis, boundary order by vintage desc) as age
  from company_footprint
  group by company, metric, basis, boundary, vintage having count(distinct year) >= 4
), reported as (
  select f.company, f.metric, f.basis, f.boundary, f.year, f.value, f.low, f.high, f.checked_against
  from company_footprint f join edition e
    on e.age = 1 and e.company = f.company and e.metric = f.metric and e.basis is not distinct from f.basis
    and e.boundary = f.boundary and e.vintage is not distinct from f.vintage
)
select 'ireland-share' as series, year, value, value - 0.5 as low, value + 0.5 as high,
  false as provisional, checked_against
from datacentre_demand
where iso3 = 'IRL' and metric = 'electricity_share' and kind = 'measured' and not superseded
union all
select 'google-electricity', year, value, low, high, false, checked_against
from reported where company = 'Google' and metric = 'electricity_use' and boundary = 'data_centres'
union all
select 'cloud-grids', year, median(gco2e_per_kwh), median(low), median(high), false, 'transcription'
from region_grid_year where in_service and not constant group by year
union all
select 'carbon-free-hours', year, round(avg(carbon_free_share_pct), 1), null, null, false, 'publisher'
from gcp_region_year where year between 2021 and 2025 and region in (from every_year) group by year
union all
select lower(company) || '-grids', year, round(value / 1e6, 2), round(low / 1e6, 2), round(high / 1e6, 2), false, checked_against
from reported
where company in ('Google', 'Microsoft') and metric = 'scope2' and basis = 'location' and boundary = 'company'
union all
select 'google-pue', year, value, round(value - 0.005, 3), round(value + 0.005, 3), false, checked_against
from reported where company = 'Google' and metric = 'pue' and boundary = 'owned_data_centres'
union all
select 'microsoft-water', year, value, low, high, false, checked_against
from reported where company = 'Microsoft' and metric = 'water_consumption' and boundary = 'company'
union all
select 'own-pue', 2026, count(*)::double, null, null, false, 'publisher'
from region_efficiency where pue_granularity = 'region'
order by series, year`,
		series: {
			'ireland-share': {
				label: {
					en: 'Data centres’ share of metered electricity in Ireland',
					fr: 'Part des centres de données dans l’électricité mesurée en Irlande'
				},
				unit: 'percent',
				better: 'down',
				why: {
					en: 'No other country’s meters have shown it for so many years.',
					fr: 'Aucun autre pays n’a des compteurs qui le montrent depuis autant d’années.'
				},
				figure: 'datacentre-share-ireland'
			},
			'google-electricity': {
				label: {
					en: 'Electricity of Google’s data centres, as one report gives all years',
					fr: 'Électricité des centres de données de Google, telle qu’un même rapport la donne'
				},
				unit: 'twh',
				better: 'down',
				why: {
					en: 'The largest operator that states the electricity of its data centres apart, over years.',
					fr: 'Le plus grand exploitant qui donne à part, sur des années, l’électricité de ses centres de données.'
				}
			},
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
					fr: 'Comptée heure par heure, non sur l’année\u00a0: le chiffre le plus strict qu’un fournisseur publie par lieu.'
				},
				figure: 'google-cfe-trend'
			},
			'google-grids': {
				label: {
					en: 'Google’s Scope 2 emissions, location-based, as one report gives all years',
					fr: 'Émissions de scope 2 de Google, fondées sur le lieu, telles qu’un même rapport les donne'
				},
				unit: 'mtco2e',
				better: 'down',
				why: {
					en: 'What the grids emitted for the whole company, contracts aside; one edition of the report.',
					fr: 'Ce que les réseaux ont émis pour toute l’entreprise, hors contrats\u00a0; une seule édition du rapport.'
				},
				figure: 'company-scope2-bases'
			},
			'microsoft-grids': {
				label: {
					en: 'Microsoft’s Scope 2 emissions, location-based, as one report gives all years',
					fr: 'Émissions de scope 2 de Microsoft, fondées sur le lieu, telles qu’un même rapport les donne'
				},
				unit: 'mtco2e',
				better: 'down',
				why: {
					en: 'As for Google; fiscal years end in June, so the two are not added.',
					fr: 'Comme pour Google\u00a0; ses exercices finissent en juin, on ne les additionne donc pas.'
				},
				figure: 'company-scope2-bases'
			},
			'google-pue': {
				label: {
					en: 'PUE of Google’s own data centres, as one report gives all years',
					fr: 'PUE des centres de données de Google, tel qu’un même rapport le donne'
				},
				unit: 'ratio',
				better: 'down',
				why: {
					en: 'What a site uses beyond its machines; published with two decimals, so the doubt is half of the last.',
					fr: 'Ce qu’un site consomme au-delà de ses machines\u00a0; publié à deux décimales, d’où un doute d’une demi-unité.'
				},
				figure: 'cloud-efficiency'
			},
			'microsoft-water': {
				label: {
					en: 'Water that Microsoft says it consumed',
					fr: 'Eau que Microsoft dit avoir consommée'
				},
				unit: 'm3',
				better: null,
				why: {
					en: 'The longest series of water in one report; it is the whole company’s and ends before the declaration.',
					fr: 'La plus longue série sur l’eau dans un même rapport\u00a0; elle vaut pour toute l’entreprise et s’arrête avant la déclaration.'
				}
			},
			'own-pue': {
				label: {
					en: 'Cloud regions whose own PUE is published, not an average',
					fr: 'Régions cloud dont le PUE propre est publié, non une moyenne'
				},
				unit: 'count',
				better: 'up',
				why: {
					en: 'An average over a continent tells nobody what happens in their town.',
					fr: 'Une moyenne sur un continent ne dit à personne ce qui se passe dans sa ville.'
				},
				figure: 'cloud-efficiency'
			}
		}
	},
	thresholds: [
		{
			author: {
				en: 'Climate Neutral Data Centre Pact',
				fr: 'Climate Neutral Data Centre Pact (pacte de l’industrie)'
			},
			date: '2021-01-21',
			reference: {
				en: 'Self-regulatory initiative, energy efficiency',
				fr: 'engagement volontaire, efficacité énergétique'
			},
			url: 'https://www.climateneutraldatacentre.net/self-regulatory-initiative/',
			says: {
				en: 'New data centres of the signatories in Europe: a yearly PUE of 1.3 in cool climates and 1.4 in warm ones from 2025; existing ones from 2030.',
				fr: 'Nouveaux centres de données des signataires en Europe\u00a0: un PUE annuel de 1,3 en climat frais et de 1,4 en climat chaud dès 2025\u00a0; les existants dès 2030.'
			},
			why: {
				en: 'The industry’s own promise, to be set beside the PUE it publishes.',
				fr: 'La promesse de l’industrie elle-même, à mettre à côté du PUE qu’elle publie.'
			}
		},
		{
			author: {
				en: 'Climate Neutral Data Centre Pact',
				fr: 'Climate Neutral Data Centre Pact (pacte de l’industrie)'
			},
			date: '2022-07-26',
			reference: { en: 'Water metrics', fr: 'mesures de l’eau' },
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
			author: {
				en: 'Germany, Energy Efficiency Act (Energieeffizienzgesetz)',
				fr: 'Allemagne, loi sur l’efficacité énergétique (Energieeffizienzgesetz)'
			},
			date: '2023-11-13',
			reference: { en: '§ 11', fr: '§ 11' },
			url: 'https://www.gesetze-im-internet.de/enefg/__11.html',
			says: {
				en: 'Data centres that start from July 2026: PUE of 1.2 at most; older ones 1.5 from July 2027 and 1.3 from July 2030.',
				fr: 'Centres de données mis en service dès juillet 2026\u00a0: PUE d’au plus 1,2\u00a0; les plus anciens 1,5 dès juillet 2027 et 1,3 dès juillet 2030.'
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
				fr: 'Les fournisseurs, qui mesurent les deux\u00a0; la base européenne des centres de données pourrait publier ses entrées'
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
