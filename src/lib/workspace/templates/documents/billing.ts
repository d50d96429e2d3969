import { number, text, timestamp, type Template } from '../template';

export const focus: Template = {
	id: 'focus',
	title: { en: 'Cloud bill in FOCUS', fr: 'Facture de cloud au format FOCUS' },
	summary: {
		en: 'Cost and usage in the FinOps Open Cost and Usage Specification, as AWS, Azure, Google Cloud and others export it.',
		fr: 'Coûts et usages selon la spécification FOCUS (FinOps Open Cost and Usage Specification), telle que l’exportent AWS, Azure, Google Cloud et d’autres.'
	},
	columns: [
		timestamp('ChargePeriodStart', 'Beginning of what is charged', 'Début de ce qui est facturé', {
			required: true,
			role: 'time'
		}),
		timestamp('ChargePeriodEnd', 'End of what is charged', 'Fin de ce qui est facturé', { role: 'end' }),
		number('BilledCost', 'Cost on the invoice', 'Coût sur la facture', { required: true, role: 'cost' }),
		text('BillingCurrency', 'Currency of the costs', 'Monnaie des coûts', { required: true }),
		text('ServiceName', 'Service', 'Service', { required: true }),
		text('ServiceCategory', 'Kind of service', 'Catégorie de service'),
		text('ProviderName', 'Who provides the service', 'Qui fournit le service', {
			synonyms: ['Provider', 'ServiceProviderName', 'PublisherName'],
			role: 'provider'
		}),
		text('RegionId', 'Code of the region', 'Code de la région', { synonyms: ['Region'], role: 'region' }),
		text('RegionName', 'Name of the region', 'Nom de la région', { role: 'region-name' }),
		number('ConsumedQuantity', 'Amount used', 'Quantité consommée', { role: 'usage' }),
		text('ConsumedUnit', 'Unit of the amount', 'Unité de la quantité', { synonyms: ['UsageUnit'] }),
		text(
			'ChargeCategory',
			'Usage, purchase, tax, credit or adjustment',
			'Usage, achat, taxe, avoir ou ajustement'
		),
		number('EffectiveCost', 'Cost with discounts spread', 'Coût après étalement des remises'),
		text('ResourceId', 'Resource', 'Ressource'),
		text('SkuId', 'Item of the price list', 'Article du tarif'),
		text('SubAccountId', 'Account or project', 'Compte ou projet')
	]
};

export const awsCur: Template = {
	id: 'aws-cur',
	title: { en: 'AWS Cost and Usage Report', fr: 'Rapport de coûts et d’usage d’AWS (CUR)' },
	summary: {
		en: 'Line items of AWS bills, in the old report or the newer export.',
		fr: 'Lignes de factures d’AWS, dans l’ancien rapport ou le nouvel export.'
	},
	columns: [
		timestamp('lineItem/UsageStartDate', 'Beginning of the usage', 'Début de l’usage', {
			required: true,
			synonyms: ['line_item_usage_start_date'],
			role: 'time'
		}),
		timestamp('lineItem/UsageEndDate', 'End of the usage', 'Fin de l’usage', {
			synonyms: ['line_item_usage_end_date'],
			role: 'end'
		}),
		text('lineItem/ProductCode', 'Service', 'Service', {
			required: true,
			synonyms: ['line_item_product_code']
		}),
		text('lineItem/UsageType', 'What is counted', 'Ce qui est compté', {
			required: true,
			synonyms: ['line_item_usage_type']
		}),
		number('lineItem/UsageAmount', 'Amount used', 'Quantité consommée', {
			required: true,
			synonyms: ['line_item_usage_amount'],
			role: 'usage'
		}),
		number('lineItem/UnblendedCost', 'Cost', 'Coût', {
			synonyms: ['line_item_unblended_cost'],
			role: 'cost'
		}),
		text('lineItem/CurrencyCode', 'Currency', 'Monnaie', { synonyms: ['line_item_currency_code'] }),
		text('product/region', 'Region', 'Région', {
			synonyms: ['product_region', 'product_region_code', 'product/regionCode'],
			role: 'region'
		}),
		text('product/instanceType', 'Type of machine', 'Type de machine', {
			synonyms: ['product_instance_type']
		}),
		text('pricing/unit', 'Unit of the amount', 'Unité de la quantité', { synonyms: ['pricing_unit'] }),
		text('lineItem/ResourceId', 'Resource', 'Ressource', { synonyms: ['line_item_resource_id'] })
	]
};
