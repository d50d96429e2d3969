import { gzipSync } from 'node:zlib';
import { binary, bytes, latin, text, utf16, type Case } from './case';

const CARBON_COLUMNS =
	'timestamp:timestamp project_name:text run_id:text duration:number emissions:number cpu_power:number energy_consumed:number country_iso_code:text on_cloud:text pue:number';
const CARBON_NAMES = CARBON_COLUMNS.split(' ').map((column) => column.split(':')[0] ?? '');
const RUNS = [
	['2024-03-01T10:00:00', 'bert', 'r-1', '12.5', '0.00012', '42.5', '0.0021', 'FRA', 'N', '1.0'],
	['2024-03-02T11:30:15', 'bert', 'r-2', '3601.25', '1.5e-05', '42.5', '0.0105', 'IRL', 'Y', '1.2'],
	['2024-03-03T23:59:59', 'llama', 'r-3', '7', '0.25', '65', '1.125', 'IND', 'N', '1.0']
] as const;
const runs = {
	columns: CARBON_COLUMNS,
	rows: RUNS.map((row) =>
		row.map((cell, c) => (c === 0 ? `${cell}.000Z` : [3, 4, 5, 6, 9].includes(c) ? Number(cell) : cell))
	)
};
const comma = (cell: string) =>
	/^[\d.e-]+$/.test(cell) && cell.includes('.') ? cell.replace('.', ',') : cell;
const frenchRuns = [CARBON_NAMES, ...RUNS.map((row) => row.map(comma))]
	.map((row) => row.join(';'))
	.join('\r\n')
	.concat('\r\n');

const FOCUS =
	'BilledCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ConsumedQuantity,ConsumedUnit,ProviderName,RegionId,ServiceName,SkuId,Tags\r\n' +
	'0.0104,USD,2024-09-01T00:00:00Z,2024-09-01T01:00:00Z,1,Hours,AWS,eu-west-1,Amazon EC2,0012345678,"{""team"": ""ml, ops"", ""env"": ""prod""}"\r\n' +
	'0E-8,USD,2024-09-01T01:00:00Z,2024-09-01T02:00:00Z,,,Microsoft,westeurope,Storage,0098765432,{}\r\n' +
	'-1.25,USD,2024-09-01T02:00:00Z,2024-09-01T03:00:00Z,12345.678901,GB-Months,Google Cloud,us-central1,BigQuery,0000000001,null\r\n';

export const real: Case[] = [
	text('CodeCarbon', [CARBON_NAMES, ...RUNS].map((row) => row.join(',')).join('\n'), runs),
	text('CodeCarbon saved by a French Excel', frenchRuns, { ...runs, delimiter: ';' }),
	binary('the same in Windows-1252 with an accent', [latin(frenchRuns.replace('llama', 'évaluation'))], {
		columns: CARBON_COLUMNS,
		encoding: 'windows-1252',
		count: 3
	}),
	binary('the same as Unicode text of Excel', [utf16(frenchRuns.replaceAll(';', '\t'), false, true)], {
		...runs,
		delimiter: '\t',
		encoding: 'utf-16le'
	}),
	binary(
		'the same compressed, with a mark',
		[gzipSync(Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(frenchRuns)]))],
		runs
	),
	text(
		'CodeCarbon of two versions, one after the other',
		'timestamp,project_name,duration,emissions,energy_consumed\n2021-01-01T10:00:00,a,1.5,0.5,2.5\n2021-01-02T10:00:00,a,1.5,0.5,2.5\n' +
			'timestamp,project_name,run_id,duration,emissions,energy_consumed,pue\n2023-01-01T10:00:00,a,r1,1.5,0.5,2.5,1.0\n',
		{
			columns:
				'timestamp:timestamp project_name:text duration:number emissions:number energy_consumed:number',
			count: 2,
			rejected: { 4: 'other-table', 5: 'other-table' },
			notes: ['other-table']
		}
	),
	text('FOCUS', FOCUS, {
		columns:
			'BilledCost:number BillingCurrency:text ChargePeriodStart:timestamp ChargePeriodEnd:timestamp ConsumedQuantity:number ConsumedUnit:text ProviderName:text RegionId:text ServiceName:text SkuId:text Tags:text',
		rows: [
			[
				0.0104,
				'USD',
				'2024-09-01T00:00:00.000Z',
				'2024-09-01T01:00:00.000Z',
				1,
				'Hours',
				'AWS',
				'eu-west-1',
				'Amazon EC2',
				'0012345678',
				'{"team": "ml, ops", "env": "prod"}'
			],
			[
				0,
				'USD',
				'2024-09-01T01:00:00.000Z',
				'2024-09-01T02:00:00.000Z',
				null,
				null,
				'Microsoft',
				'westeurope',
				'Storage',
				'0098765432',
				'{}'
			],
			[
				-1.25,
				'USD',
				'2024-09-01T02:00:00.000Z',
				'2024-09-01T03:00:00.000Z',
				12345.678901,
				'GB-Months',
				'Google Cloud',
				'us-central1',
				'BigQuery',
				'0000000001',
				'null'
			]
		]
	}),
	text(
		'AWS CUR, the old report',
		'identity/LineItemId,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/UnblendedCost,lineItem/UsageAccountId,product/region\n' +
			'abc1,2024-01-01T00:00:00Z,2024-01-01T01:00:00Z,AmazonEC2,EU-BoxUsage:m5.large,1.0000000000,0.1070000000,001234567890,eu-west-1\n' +
			'abc2,2024-01-01T01:00:00Z,2024-01-01T02:00:00Z,AmazonS3,EU-TimedStorage-ByteHrs,0.0000012345,0.0000000000,001234567890,eu-west-1\n' +
			'abc3,2024-01-01T02:00:00Z,2024-01-01T03:00:00Z,AmazonEC2,EU-DataTransfer-Out-Bytes,123456789012.5,11.1,001234567890,\n',
		{
			columns:
				'identity/LineItemId:text lineItem/UsageStartDate:timestamp lineItem/UsageEndDate:timestamp lineItem/ProductCode:text lineItem/UsageType:text lineItem/UsageAmount:number lineItem/UnblendedCost:number lineItem/UsageAccountId:text product/region:text',
			rows: [
				[
					'abc1',
					'2024-01-01T00:00:00.000Z',
					'2024-01-01T01:00:00.000Z',
					'AmazonEC2',
					'EU-BoxUsage:m5.large',
					1,
					0.107,
					'001234567890',
					'eu-west-1'
				],
				[
					'abc2',
					'2024-01-01T01:00:00.000Z',
					'2024-01-01T02:00:00.000Z',
					'AmazonS3',
					'EU-TimedStorage-ByteHrs',
					0.0000012345,
					0,
					'001234567890',
					'eu-west-1'
				],
				[
					'abc3',
					'2024-01-01T02:00:00.000Z',
					'2024-01-01T03:00:00.000Z',
					'AmazonEC2',
					'EU-DataTransfer-Out-Bytes',
					123456789012.5,
					11.1,
					'001234567890',
					null
				]
			]
		}
	),
	text(
		'a cost explorer export with its total on top',
		'"Service","Service total","2024-01-01","2024-02-01"\n"Service total","350.5","150.25","200.25"\n"EC2","300.25","125.25","175"\n"S3","50.25","25","25.25"\n',
		{
			columns: 'Service:text Service_total:number 2024-01-01:number 2024-02-01:number',
			notes: ['totals-inside'],
			count: 3
		}
	),
	text(
		'Google Cloud carbon',
		'usage_month,project.id,service.description,location.region,carbon_footprint_total_kgCO2e.location_based,carbon_footprint_total_kgCO2e.market_based\n2024-01-01,p-1,Compute Engine,europe-west1,12.345,1.2\n2024-02-01,p-1,Cloud Storage,us-central1,0.001,0\n',
		{
			columns:
				'usage_month:date project.id:text service.description:text location.region:text carbon_footprint_total_kgCO2e.location_based:number carbon_footprint_total_kgCO2e.market_based:number',
			rows: [
				['2024-01-01', 'p-1', 'Compute Engine', 'europe-west1', 12.345, 1.2],
				['2024-02-01', 'p-1', 'Cloud Storage', 'us-central1', 0.001, 0]
			]
		}
	),
	text(
		'Azure carbon, months written American',
		'Month,Subscription ID,Service,Region,Scope,Emissions (MTCO2e)\n1/1/2024,0a,Virtual Machines,East US,Scope1,0.00123\n2/1/2024,0a,Storage,West Europe,Scope3,1.5\n3/1/2024,0a,Storage,West Europe,Scope2,2.25\n',
		{
			columns:
				'Month:text Subscription_ID:text Service:text Region:text Scope:text Emissions_(MTCO2e):number',
			asks: ['date-order Month'],
			count: 3
		}
	),
	text(
		'AI requests',
		'created_at,model,prompt_tokens,completion_tokens,latency_ms,prompt\n2024-05-01T10:00:00.123456Z,gpt-4o,1200,350,842,"Hello, ""world""\nsecond line"\n2024-05-01T10:00:01.000001Z,llama-3-70b,8,0,12,=SUM(A1)\n',
		{
			columns:
				'created_at:timestamp model:text prompt_tokens:integer completion_tokens:integer latency_ms:integer prompt:text',
			count: 2,
			notes: ['lines-in-cells', 'utc created_at']
		}
	),
	text(
		'nvidia-smi',
		'timestamp, name, power.draw [W], utilization.gpu [%], memory.used [MiB]\n2024/05/01 10:00:00.123, NVIDIA A100-SXM4-80GB, 72.31 W, 45 %, 1024 MiB\n2024/05/01 10:00:01.125, NVIDIA A100-SXM4-80GB, [N/A], 0 %, 1025 MiB\n2024/05/01 10:00:02.127, NVIDIA A100-SXM4-80GB, 300.00 W, 100 %, 80000 MiB\n',
		{
			columns:
				'timestamp:timestamp name:text power.draw_[W]:number utilization.gpu_[%]:integer memory.used_[MiB]:integer',
			units: { 'power.draw [W]': 'W', 'utilization.gpu [%]': '%', 'memory.used [MiB]': 'MiB' },
			rows: [
				['2024-05-01T10:00:00.123Z', 'NVIDIA A100-SXM4-80GB', 72.31, 45, 1024],
				['2024-05-01T10:00:01.125Z', 'NVIDIA A100-SXM4-80GB', null, 0, 1025],
				['2024-05-01T10:00:02.127Z', 'NVIDIA A100-SXM4-80GB', 300, 100, 80000]
			]
		}
	),
	text(
		'ENTSO-E load',
		'"Time (CET/CEST)","Day-ahead Total Load Forecast [MW] - France (FR)","Actual Total Load [MW] - France (FR)"\n"01.01.2024 00:00 - 01.01.2024 01:00","61000","60512"\n"01.01.2024 01:00 - 01.01.2024 02:00","58750","N/A"\n"01.01.2024 02:00 - 01.01.2024 03:00","57500","n/e"\n',
		{
			columns:
				'Time_(CET/CEST):text Day-ahead_Total_Load_Forecast_[MW]_-_France_(FR):integer Actual_Total_Load_[MW]_-_France_(FR):integer',
			rows: [
				['01.01.2024 00:00 - 01.01.2024 01:00', 61000, 60512],
				['01.01.2024 01:00 - 01.01.2024 02:00', 58750, null],
				['01.01.2024 02:00 - 01.01.2024 03:00', 57500, null]
			],
			notes: ['spans Time (CET/CEST)']
		}
	),
	text(
		'ENTSO-E generation, columns without cells',
		'Area,MTU,Biomass  - Actual Aggregated [MW],Fossil Coal-derived gas  - Actual Aggregated [MW]\nBZN|FR,01.01.2024 00:00 - 01.01.2024 01:00 (UTC),340,n/e\nBZN|FR,01.01.2024 01:00 - 01.01.2024 02:00 (UTC),341,n/e\n',
		{
			columns:
				'Area:text MTU:text Biomass_-_Actual_Aggregated_[MW]:integer Fossil_Coal-derived_gas_-_Actual_Aggregated_[MW]:text',
			count: 2
		}
	),
	text(
		'éCO2mix of RTE',
		'Périmètre\tNature\tDate\tHeures\tConsommation\tPrévision J-1\tTaux de CO2\nFrance\tDonnées définitives\t2024-01-01\t00:00\t58315\t57700\t22\nFrance\tDonnées définitives\t2024-01-01\t00:15\t\t57000\t\nFrance\tDonnées définitives\t2024-01-01\t00:30\t56231\t56400\t23\nRTE ne pourra être tenu responsable de l’usage qui pourrait être fait des données mises à disposition.\n',
		{
			columns:
				'Périmètre:text Nature:text Date:date Heures:text Consommation:integer Prévision_J-1:integer Taux_de_CO2:integer',
			count: 3,
			rejected: { 5: 'notice' }
		}
	),
	text(
		'Ember, empty cells and a flag',
		'Area,Country code,Year,Category,Subcategory,Variable,Unit,Value,YoY % change\nNamibia,NAM,2022,Power sector emissions,Total,CO2 intensity,gCO2/kWh,58.39,\nWorld,,2022,Power sector emissions,Total,CO2 intensity,gCO2/kWh,480.12,-1.5\n',
		{
			columns:
				'Area:text Country_code:text Year:integer Category:text Subcategory:text Variable:text Unit:text Value:number YoY_%_change:number',
			count: 2
		}
	),
	text(
		'Electricity Maps',
		'Datetime (UTC),Country,Zone Name,Zone Id,Carbon Intensity gCO₂eq/kWh (direct),Low Carbon Percentage,Data Source,Data Estimated,Data Estimation Method\n2023-01-01 00:00:00,France,France,FR,23.45,95.1,"ENTSOE, RTE",false,\n2023-01-01 01:00:00,France,France,FR,22,95.6,"ENTSOE, RTE",true,TIME_SLICER_AVERAGE\n',
		{
			columns:
				'Datetime_(UTC):timestamp Country:text Zone_Name:text Zone_Id:text Carbon_Intensity_gCO₂eq/kWh_(direct):number Low_Carbon_Percentage:number Data_Source:text Data_Estimated:boolean Data_Estimation_Method:text',
			count: 2
		}
	),
	text(
		'World Bank, a preamble and a comma at the end',
		'\ufeff"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-06-28",\n\n"Country Name","Country Code","Indicator Name","2021","2022",\n"Namibia","NAM","Electric power","1500.5","1600",\n"France","FRA","Electric power","6950.25","",\n',
		{
			columns: 'Country_Name:text Country_Code:text Indicator_Name:text 2021:number 2022:integer',
			rows: [
				['Namibia', 'NAM', 'Electric power', 1500.5, 1600],
				['France', 'FRA', 'Electric power', 6950.25, null]
			],
			notes: ['preamble']
		}
	),
	text(
		'Eurostat, flags and colons',
		'freq,unit,geo\\TIME_PERIOD\t2020 \t2021 \t2022 \nA,GWH,FR\t500.5 \t510.2 p\t: \nA,GWH,DE\t480.1 \t: \t470.9 e\n',
		{ columns: 'freq,unit,geo\\TIME_PERIOD:text 2020:number 2021:text 2022:text', count: 2 }
	),
	text(
		'an Indian bill',
		'S.No.,Month,Units (kWh),Amount (Rs.)\n1,Apr-2023,"1,23,456","₹ 9,87,654.50"\n2,May-2023,"98,765","₹ 7,90,120.00"\n3,Jun-2023,950,"₹ 7,600.00"\n',
		{
			columns: 'S.No.:integer Month:text Units_(kWh):integer Amount_(Rs.):number',
			count: 3,
			units: { 'Amount (Rs.)': '₹' }
		}
	),
	text(
		'a Swiss meter',
		"Zählpunkt;Datum;Wirkenergie (kWh);Status\nCH1001;01.03.2024 00:15;1'234.50;W\nCH1001;01.03.2024 00:30;12'345.75;W\nCH1001;13.03.2024 00:45;0.25;E\n",
		{
			columns: 'Zählpunkt:text Datum:timestamp Wirkenergie_(kWh):number Status:text',
			rows: [
				['CH1001', '2024-03-01T00:15:00.000Z', 1234.5, 'W'],
				['CH1001', '2024-03-01T00:30:00.000Z', 12345.75, 'W'],
				['CH1001', '2024-03-13T00:45:00.000Z', 0.25, 'E']
			]
		}
	),
	text(
		'Enedis, in half hours with zones',
		'Identifiant PRM;Type de donnees;Date de debut;Unite\n12345678901234;Courbe de charge;01/03/2024;W\nHorodate;Valeur\n2024-03-01T00:30:00+01:00;518\n2024-03-01T01:00:00+01:00;522\n2024-03-31T03:30:00+02:00;1200\n',
		{
			columns: 'Horodate:timestamp Valeur:integer',
			rows: [
				['2024-02-29T23:30:00.000Z', 518],
				['2024-03-01T00:00:00.000Z', 522],
				['2024-03-31T01:30:00.000Z', 1200]
			],
			notes: ['preamble']
		}
	),
	text(
		'Prometheus as CSV',
		'"Time","node_1 power","node_2 power"\n"2024-05-01 10:00:00",71.2,\n"2024-05-01 10:00:15",72,69\n"2024-05-01 10:00:30",NaN,+Inf\n"2024-05-01 10:00:45",70,68\n',
		{
			columns: 'Time:timestamp node_1_power:number node_2_power:text',
			count: 4,
			notes: ['mostly node_2 power']
		}
	),
	text(
		'a thermometer with units under its names',
		'Date Time, Temp, RH, Power\n, °C, %, kW\n01/15/2024 13:00:00, 21.5, 45, 1.25\n01/15/2024 13:05:00, 21.6, 44, 1.5\n',
		{
			columns: 'Date_Time:timestamp Temp:number RH:integer Power:number',
			count: 2,
			units: { Temp: '°C', RH: '%', Power: 'kW' }
		}
	)
];
