import { figure } from '../../figure/figure';
import { accounting, viewSwitch } from '../../figure/parameter';

export default figure({
	id: 'company-scope2-bases',
	title: {
		en: 'Contracts make most of the electricity emissions disappear from the books, not from the grids',
		fr: 'Les contrats font disparaître des comptes, non des réseaux, la plupart des émissions de l’électricité'
	},
	question: {
		en: 'How far apart are the emissions of purchased electricity by the grid’s factor and by the company’s contracts?',
		fr: 'De combien diffèrent les émissions de l’électricité achetée selon le facteur du réseau et selon les contrats de l’entreprise\u00a0?'
	},
	tables: ['company_footprint'],
	params: {},
	display: { accounting: accounting(), view: viewSwitch() },
	sql: `with scope2 as (
  select lower(company) as id, company, year, period, basis, value / 1e6 as mt, vintage, checked_against
  from company_footprint
  where metric = 'scope2' and boundary = 'company'
    and (company in ('Google', 'Microsoft') and vintage = 2025 or company = 'Apple' and vintage = 2024)
)
select l.id, l.company, l.year, l.period, l.mt as location_mt, m.mt as market_mt, l.vintage,
  case when l.period like 'FY%' then 'fiscal' else 'calendar' end as years, l.checked_against
from scope2 l join scope2 m on l.company = m.company and l.year = m.year and l.basis = 'location' and m.basis = 'market'
order by l.company, l.year`,
	chart: {
		kind: 'trend',
		key: ['id'],
		label: 'company',
		entity: 'id',
		x: 'year',
		panels: [
			{
				column: 'location_mt',
				unit: 'mtco2e',
				title: {
					en: 'Location-based: what the grids emitted, Mt CO₂e',
					fr: 'Fondées sur le lieu\u00a0: ce que les réseaux ont émis, Mt CO₂e'
				},
				domain: [0, 12]
			},
			{
				column: 'market_mt',
				unit: 'mtco2e',
				title: {
					en: 'Market-based: what is left after contracts, Mt CO₂e',
					fr: 'Fondées sur le marché\u00a0: ce qui reste après contrats, Mt CO₂e'
				},
				domain: [0, 12]
			}
		]
	},
	measures: {
		location: {
			column: 'location_mt',
			unit: 'mtco2e',
			title: {
				en: 'Location-based: what the grids emitted, Mt CO₂e',
				fr: 'Fondées sur le lieu\u00a0: ce que les réseaux ont émis, Mt CO₂e'
			}
		},
		market: {
			column: 'market_mt',
			unit: 'mtco2e',
			title: {
				en: 'Market-based: what is left after contracts, Mt CO₂e',
				fr: 'Fondées sur le marché\u00a0: ce qui reste après contrats, Mt CO₂e'
			}
		}
	},
	columns: {
		company: { label: { en: 'Company', fr: 'Entreprise' } },
		period: { label: { en: 'Period', fr: 'Période' } },
		location_mt: { label: { en: 'Scope 2, location-based', fr: 'Scope 2 selon le lieu' }, unit: 'mtco2e' },
		market_mt: { label: { en: 'Scope 2, market-based', fr: 'Scope 2 selon le marché' }, unit: 'mtco2e' },
		vintage: { label: { en: 'Report of', fr: 'Rapport de' }, unit: 'year' }
	},
	comparableOn: [
		{
			column: 'years',
			warning: {
				en: 'Years differ: Google reports calendar years, Microsoft fiscal years to June, Apple to September. Do not set one company’s year against another’s.',
				fr: 'Les années diffèrent\u00a0: Google compte en années civiles, Microsoft en exercices clos en juin, Apple en septembre. N’opposez pas l’année d’une entreprise à celle d’une autre.'
			}
		}
	],
	reading: (rows, { en, fr }) => {
		const last = [...new Map(rows.map((row) => [row['company'], row])).values()].filter(
			(row) => row['id'] !== 'apple'
		);
		const amounts = (f: typeof en, fiscal: string) =>
			f.clauses(
				last.map((row) => {
					const period = String(row['period']).replace('CY', '').replace('FY', `${fiscal} `);
					const both = ['location_mt', 'market_mt'].map((column) => f.decimals(Number(row[column]), 1));
					return `${row['company']} (${period}), ${f.list(both)}\u00a0Mt\u00a0CO₂e`;
				})
			);
		return {
			en: `Emissions of purchased electricity by the grids (location-based), and after contracts (market-based), in the latest year of the 2025 reports: ${amounts(en, 'fiscal year')}.`,
			fr: `Électricité achetée, selon le lieu, puis selon le marché, dernière année des rapports de 2025\u00a0: ${amounts(fr, 'exercice')}.`
		};
	},
	caveats: [
		{
			en: 'Google, Microsoft and one year of Apple are all that could be found on both bases in one edition of a report. That others are not here does not mean that they hide it.',
			fr: 'Google, Microsoft et une seule année d’Apple sont tout ce qui a pu être trouvé sur les deux bases dans une même édition d’un rapport. Que d’autres manquent ici ne veut pas dire qu’elles le cachent.'
		},
		{
			en: 'Whole companies, not their cloud or their AI. One edition each: later reports restate earlier years, so editions are never joined in a line. Google’s 2026 report has the location basis of every year but the market basis of its last alone: commitment 5.1 follows it, this figure the one before.',
			fr: 'Des entreprises entières, non leur cloud ni leur IA. Une édition chacune\u00a0: les rapports suivants corrigent les années passées, on ne joint donc jamais deux éditions. Le rapport 2026 de Google donne chaque année fondée sur le lieu, mais la dernière seule fondée sur le marché\u00a0: l’engagement 5.1 le suit, cette figure le précédent.'
		},
		{
			en: 'A 100\u00a0% yearly match with renewable contracts is not zero emissions of the grids that ran the machines. This is no ranking: who publishes both bases shows more than who publishes one.',
			fr: 'Une couverture annuelle à 100\u00a0% par des contrats renouvelables n’est pas zéro émission des réseaux qui ont alimenté les machines. Ce n’est pas un classement\u00a0: qui publie les deux bases montre plus que qui n’en publie qu’une.'
		}
	],
	commitments: ['5.1']
});
