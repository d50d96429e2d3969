import { date, number, text, type Template } from '../template';

const month = (name: string, synonyms: readonly string[] = []) =>
	date(name, 'Month', 'Mois', { required: true, synonyms, role: 'time' });

export const gcpCarbon: Template = {
	id: 'gcp-carbon',
	title: { en: 'Google Cloud carbon footprint', fr: 'Empreinte carbone de Google Cloud' },
	summary: {
		en: 'The monthly export of Google Cloud’s carbon footprint, its nested fields written with dots or underscores.',
		fr: 'L’export mensuel de l’empreinte carbone de Google Cloud, champs imbriqués écrits avec des points ou des traits bas.'
	},
	columns: [
		month('usage_month'),
		text('project.id', 'Project', 'Projet', { synonyms: ['project_id', 'project.number', 'project_number'] }),
		text('service.description', 'Service', 'Service', {
			required: true,
			synonyms: ['service_description', 'service']
		}),
		text('location.region', 'Region', 'Région', {
			synonyms: ['location_region', 'region', 'location.location'],
			role: 'region'
		}),
		number(
			'carbon_footprint_total_kgCO2e.location_based',
			'Emissions, location-based',
			'Émissions fondées sur la localisation',
			{
				unit: 'kgco2e',
				required: true,
				range: [0, 1e12],
				synonyms: [
					'carbon_footprint_total_kgCO2e',
					'carbon_footprint_kgCO2e.scope2.location_based',
					'location_based_kgCO2e'
				],
				role: 'carbon'
			}
		),
		number(
			'carbon_footprint_total_kgCO2e.market_based',
			'Emissions, market-based',
			'Émissions fondées sur le marché',
			{ unit: 'kgco2e', range: [0, 1e12], synonyms: ['market_based_kgCO2e'] }
		)
	]
};

export const awsCarbon: Template = {
	id: 'aws-carbon',
	title: { en: 'AWS customer carbon footprint', fr: 'Empreinte carbone client d’AWS' },
	summary: {
		en: 'The carbon data export of AWS: tonnes of CO₂ equivalent by month, service and place, market-based and, since 2025, location-based.',
		fr: 'L’export carbone d’AWS\u00a0: tonnes d’équivalent CO₂ par mois, service et lieu, fondées sur le marché et, depuis 2025, sur la localisation.'
	},
	columns: [
		month('usage_period_start', ['usage_month', 'month']),
		date('usage_period_end', 'End of the month', 'Fin du mois', { role: 'end' }),
		text('usage_account_id', 'Account', 'Compte'),
		text('product_code', 'Service', 'Service', { required: true, synonyms: ['product_name', 'service'] }),
		text('region_code', 'Region', 'Région', {
			synonyms: ['region', 'location', 'geography'],
			role: 'region'
		}),
		number('total_mbm_emissions_value', 'Emissions, market-based', 'Émissions fondées sur le marché', {
			required: true,
			unit: 'tco2e',
			range: [0, 1e9],
			synonyms: ['emissions_mtco2e', 'MTCO2e'],
			role: 'carbon'
		}),
		text('total_mbm_emissions_unit', 'Unit of the emissions', 'Unité des émissions'),
		number(
			'total_lbm_emissions_value',
			'Emissions, location-based',
			'Émissions fondées sur la localisation',
			{ unit: 'tco2e', range: [0, 1e9] }
		)
	]
};

export const azureCarbon: Template = {
	id: 'azure-carbon',
	title: { en: 'Azure carbon export', fr: 'Export carbone d’Azure' },
	summary: {
		en: 'Emissions of Azure by month, service and region. Names of the columns vary; without a unit in its name, emissions are taken for kg.',
		fr: 'Émissions d’Azure par mois, service et région. Les noms des colonnes varient\u00a0; sans unité dans leur nom, les émissions sont prises pour des kg.'
	},
	columns: [
		month('Month', ['Date', 'UsageMonth', 'DateKey', 'Reporting month']),
		text('Subscription ID', 'Subscription', 'Abonnement', {
			synonyms: ['SubscriptionId', 'Subscription', 'EnrollmentId', 'Subscription name']
		}),
		text('Service', 'Service', 'Service', {
			synonyms: ['AzureServiceName', 'Service name', 'Resource type']
		}),
		text('Region', 'Region', 'Région', {
			required: true,
			synonyms: ['AzureRegionName', 'Location', 'Azure region'],
			role: 'region'
		}),
		text('Scope', 'Scope of the GHG Protocol', 'Périmètre du GHG Protocol', { synonyms: ['ScopeId'] }),
		number('Emissions', 'Emissions', 'Émissions', {
			required: true,
			unit: 'kgco2e',
			range: [0, 1e12],
			synonyms: [
				'TotalEmissions',
				'Total emissions (kgCO2e)',
				'Total emissions (mtCO2e)',
				'Emissions (kgCO2e)',
				'Emissions (mtCO2e)',
				'Total carbon emissions',
				'CarbonEmissions',
				'LatestMonthEmissions'
			],
			role: 'carbon'
		})
	]
};
