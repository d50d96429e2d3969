import type { Ingest, Row } from '../ingest';
import { readCsv } from '../read';

export const after = ['company_footprint'];

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** What was looked for, and the metrics of `company_footprint` (with a basis where it matters) that answer it. */
const METRICS: Readonly<Record<string, readonly string[]>> = {
	electricity_use: ['electricity_use'],
	pue: ['pue'],
	wue: ['wue'],
	scope1: ['scope1'],
	scope2: ['scope2 location', 'scope2 market', 'scope2 not_named'],
	scope2_location: ['scope2 location'],
	scope2_market: ['scope2 market'],
	scope3: ['scope3'],
	water_withdrawal: ['water_withdrawal'],
	water_consumption: ['water_consumption'],
	renewable_share: ['renewable_share', 'renewable_match']
};

/** Reports that were searched for a figure and leave it out. Not to have found one is not enough. */
const LEFT_OUT = [
	{
		company: 'Amazon',
		year: 2025,
		metric: 'electricity_use',
		report: 'Amazon 2025 Sustainability Report',
		url: 'https://sustainability.aboutamazon.com/'
	}
] as const;

/** One row per company, year and metric: whether a figure was found, and in which report. */
const companyRecord: Ingest = (_, data) => {
	const figures = readCsv(data, 'company_footprint.csv', [
		'company',
		'year',
		'metric',
		'basis',
		'boundary',
		'vintage',
		'derived',
		'source_title',
		'source_url'
	]);
	const companies = [...new Set(figures.map(({ company }) => company))];
	const published = figures.filter(({ boundary, derived }) => boundary !== 'site' && derived === 'false');

	const statusOf = (company: string, year: number, metric: string): Row => {
		const answers = METRICS[metric] ?? [];
		const found = published
			.filter((figure) => figure.company === company && Number(figure.year) === year)
			.filter(({ metric, basis }) => answers.includes(metric) || answers.includes(`${metric} ${basis}`))
			.sort((a, b) => Number(b.vintage) - Number(a.vintage))[0];
		if (found) return { status: 'found', report: found.source_title, report_url: found.source_url };
		const leftOut = LEFT_OUT.find(
			(entry) => entry.company === company && entry.year === year && entry.metric === metric
		);
		if (leftOut) return { status: 'searched_not_published', report: leftOut.report, report_url: leftOut.url };
		return { status: 'not_searched', report: null, report_url: null };
	};

	return companies.flatMap((company) =>
		YEARS.flatMap((year) =>
			Object.keys(METRICS).map((metric) => ({
				company,
				year,
				metric,
				...statusOf(company, year, metric),
				source: 'empreinte-company-footprint'
			}))
		)
	);
};

export default companyRecord;
