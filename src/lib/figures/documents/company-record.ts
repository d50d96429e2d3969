import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';

const METRICS = `(values
  ('electricity_use', 'Electricity', 'Électricité'),
  ('renewable_share', 'Share of renewable electricity', 'Part d’électricité renouvelable'),
  ('pue', 'PUE of data centres', 'PUE des centres de données'),
  ('wue', 'WUE of data centres', 'WUE des centres de données'),
  ('water_withdrawal', 'Water withdrawn', 'Eau prélevée'),
  ('water_consumption', 'Water consumed', 'Eau consommée'),
  ('scope1', 'Scope 1 emissions', 'Émissions de scope 1'),
  ('scope2', 'Scope 2 emissions, on any basis', 'Émissions de scope 2, toute base'),
  ('scope2_location', 'Scope 2, location-based', 'Scope 2 selon le lieu'),
  ('scope2_market', 'Scope 2, market-based', 'Scope 2 selon le marché'),
  ('scope3', 'Scope 3 emissions', 'Émissions de scope 3')
) m(metric, metric_en, metric_fr)`;

export default figure({
	id: 'company-record',
	title: {
		en: 'Of what ten companies may have published, we have looked for a part only',
		fr: 'De ce que dix entreprises ont pu publier, nous n’avons cherché qu’une partie'
	},
	question: {
		en: 'For which companies and years was a figure found, left out by a named report, or not looked for yet?',
		fr: 'Pour quelles entreprises et années un chiffre a-t-il été trouvé, omis par un rapport nommé, ou pas encore cherché\u00a0?'
	},
	tables: ['company_record'],
	params: {
		metric: {
			kind: 'choice',
			label: { en: 'Figure', fr: 'Chiffre' },
			default: 'electricity_use',
			all: { en: 'Every figure', fr: 'Tous les chiffres' },
			values: `select metric as value, metric_en as label_en, metric_fr as label_fr from ${METRICS}`,
			tables: []
		},
		company: {
			kind: 'choice',
			label: { en: 'Company', fr: 'Entreprise' },
			default: null,
			all: { en: 'All companies', fr: 'Toutes les entreprises' },
			values: `select distinct company as value, company as label_en, company as label_fr from company_record order by company`,
			tables: ['company_record']
		}
	},
	display: { view: viewSwitch() },
	sql: `select company || ':' || metric as cell, lower(company) as id, company, metric_en, metric_fr,
  case when $metric is null then company || ', ' || metric_en else company end as name_en,
  case when $metric is null then company || ', ' || metric_fr else company end as name_fr,
  year, status, report, report_url
from company_record join ${METRICS} using (metric)
where ($metric is null or metric = $metric) and ($company is null or company = $company)
order by company, metric_en, year`,
	chart: {
		kind: 'status',
		key: ['cell'],
		alike: 'id',
		label: { en: 'name_en', fr: 'name_fr' },
		x: 'year',
		state: 'status',
		states: [
			{
				value: 'found',
				label: { en: 'a published figure was found', fr: 'un chiffre publié a été trouvé' },
				shape: 'dot',
				tone: 'c-0'
			},
			{
				value: 'searched_not_published',
				label: { en: 'a named report leaves it out', fr: 'un rapport nommé ne le donne pas' },
				shape: 'diamond',
				tone: 'c-1',
				hollow: true
			},
			{
				value: 'not_searched',
				label: { en: 'nobody here has looked yet', fr: 'personne ici n’a encore cherché' },
				shape: 'dash',
				tone: 'unknown'
			}
		]
	},
	columns: {
		company: { label: { en: 'Company', fr: 'Entreprise' } },
		metric: { label: { en: 'Figure', fr: 'Chiffre' }, from: { en: 'metric_en', fr: 'metric_fr' } },
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		status: {
			label: { en: 'What is known', fr: 'Ce qu’on sait' },
			names: {
				found: { en: 'found', fr: 'trouvé' },
				searched_not_published: { en: 'left out by the report', fr: 'absent du rapport' },
				not_searched: { en: 'not searched', fr: 'non cherché' }
			}
		},
		report: { label: { en: 'Report', fr: 'Rapport' } }
	},
	comparableOn: [
		{
			column: 'company',
			warning: {
				en: 'This is a record of our search, in alphabetical order. It ranks nobody: who discloses most is searched most.',
				fr: 'Ceci est le registre de nos recherches, par ordre alphabétique. Il ne classe personne\u00a0: qui publie le plus est le plus examiné.'
			}
		}
	],
	reading: (rows, { en, fr }) => {
		const count = (status: string) => rows.filter((row) => row['status'] === status).length;
		const [found, left, open] = [count('found'), count('searched_not_published'), count('not_searched')];
		const reports = [
			...new Set(rows.filter((row) => row['status'] === 'searched_not_published').map((row) => row['report']))
		].map(String);
		return {
			en: `Of the ${en.count(rows.length, 'case', 'cases')} shown, a published figure was found for ${en.number(found)}; for ${en.number(open)}, nobody here has looked yet.${left ? ` For ${en.count(left, 'case', 'cases')}, a report was searched that leaves it out: ${en.list(reports)}.` : ''}`,
			fr: `Sur les ${fr.count(rows.length, 'case affichée', 'cases affichées')}, un chiffre publié a été trouvé pour ${fr.number(found)}\u00a0; ${fr.number(open)} ${open === 1 ? 'n’a pas encore été cherchée' : 'n’ont pas encore été cherchées'} ici.${left ? ` Pour ${fr.count(left, 'case', 'cases')}, un rapport a été examiné qui ne le donne pas\u00a0: ${fr.list(reports)}.` : ''}`
		};
	},
	caveats: [
		{
			en: 'Not to have found a figure is not its absence. Only a named report that was searched and leaves it out is counted as such.',
			fr: 'Ne pas avoir trouvé un chiffre n’est pas son absence. Seul compte comme tel un rapport nommé qui a été examiné et ne le donne pas.'
		},
		{
			en: '“Found” does not say that two companies count the same thing: see the boundary of each figure in the table of companies.',
			fr: '«\u00a0Trouvé\u00a0» ne dit pas que deux entreprises comptent la même chose\u00a0: voyez le périmètre de chaque chiffre dans la table des entreprises.'
		}
	],
	commitments: ['5.1']
});
