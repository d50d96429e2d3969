import { figure } from '../../figure/figure';
import { ofOrganisation, organisation, slugOf } from '../ai-view';

export default figure({
	id: 'ai-sites',
	title: {
		en: 'Single AI sites are planned to be able to draw more than two gigawatts: capacity, not consumption',
		fr: 'Des sites d’IA sont prévus pour pouvoir appeler plus de deux gigawatts chacun\u00a0: une capacité, non une consommation'
	},
	question: {
		en: 'How much power can large known AI sites draw, and how much is planned?',
		fr: 'Quelle puissance de grands sites d’IA connus peuvent-ils appeler, et combien est-il prévu\u00a0?'
	},
	tables: ['ai_site_timeline', 'country'],
	params: { organisation: organisation() },
	sql: `with site as (
  select site, any_value(owner) as owner, any_value(iso3) as iso3, min(year(date)) as first,
    greatest(max(year(date)), 2025) as last
  from ai_site_timeline group by site having max(power_mw) > 0
), years as (select *, unnest(range(first, last + 1)) as year from site)
select y.site, ${slugOf('y.site')} as key, y.owner, y.year::integer as year, arg_max(t.power_mw, t.date) as power_mw,
  arg_max(t.it_power_mw, t.date) as it_power_mw, y.year >= 2026 as planned, name_en, name_fr
from years y
join ai_site_timeline t on t.site = y.site and year(t.date) <= y.year
left join country on country.iso3 = y.iso3
where ${ofOrganisation("concat_ws(';', y.owner, y.site)")}
group by y.site, y.owner, y.year, name_en, name_fr
order by y.site, y.year`,
	chart: {
		kind: 'trend',
		key: ['key'],
		label: 'site',
		entity: 'key',
		x: 'year',
		prominent: 4,
		panels: [
			{
				column: 'power_mw',
				unit: 'mw',
				title: {
					en: 'Power that the site can draw at the end of the year, MW',
					fr: 'Puissance que le site peut appeler en fin d’année, MW'
				}
			}
		],
		projected: { column: 'planned', label: { en: 'planned', fr: 'prévu' } }
	},
	columns: {
		site: { label: { en: 'Site', fr: 'Site' } },
		owner: { label: { en: 'Owner', fr: 'Propriétaire' } },
		country: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		power_mw: { label: { en: 'Power of the site', fr: 'Puissance du site' }, unit: 'mw' },
		it_power_mw: { label: { en: 'Of it, computing', fr: 'Dont calcul' }, unit: 'mw' },
		planned: {
			label: { en: 'State', fr: 'État' },
			names: {
				true: { en: 'planned', fr: 'prévu' },
				false: { en: 'built, estimated', fr: 'construit, estimé' }
			}
		}
	},
	comparableOn: [
		{
			column: 'planned',
			warning: {
				en: 'From the end of 2026 on these are plans as seen in May 2026, drawn dashed: plans slip.',
				fr: 'À partir de fin 2026, ce sont des projets vus en mai 2026, en tirets\u00a0: les projets glissent.'
			}
		}
	],
	reading: (rows, { en, fr }) => {
		const top = (some: typeof rows) =>
			some.toSorted((a, b) => Number(b['power_mw']) - Number(a['power_mw']))[0];
		const built = top(rows.filter((row) => row['year'] === 2025));
		const planned = top(rows.filter((row) => row['planned'] === true));
		const sites = new Set(rows.map((row) => row['site'])).size;
		const mw = (f: typeof en, row: typeof built) => f.quantity(Number(row?.['power_mw']), 'mw');
		const name = built?.['site'] ?? planned?.['site'];
		if (sites === 1 && name)
			return {
				en: `${name}: ${[built && `about ${mw(en, built)} at the end of 2025`, planned && `about ${mw(en, planned)} planned by the end of ${planned['year']}`].filter(Boolean).join(', ')}. The list is no census.`,
				fr: `${name}\u00a0: ${[built && `environ ${mw(fr, built)} fin 2025`, planned && `environ ${mw(fr, planned)} prévus d’ici fin ${planned['year']}`].filter(Boolean).join(', ')}. La liste n’est pas un recensement.`
			};
		return {
			en: `Of ${en.count(sites, 'site', 'sites')} shown${built ? `, the one that could draw most at the end of 2025 is ${built['site']}, with about ${mw(en, built)}` : ', none has a figure for the end of 2025'}.${planned ? ` Most is planned for ${planned['site']}: about ${mw(en, planned)} by the end of ${planned['year']}.` : ''} They are not added up: the list is no census.`,
			fr: `Sur ${fr.count(sites, 'site affiché', 'sites affichés')}${built ? `, celui qui pouvait appeler le plus fin 2025 est ${built['site']}, avec environ ${mw(fr, built)}` : ', aucun n’a de chiffre pour fin 2025'}.${planned ? ` Le plus grand projet est ${planned['site']}\u00a0: environ ${mw(fr, planned)} d’ici fin ${planned['year']}.` : ''} Ils ne sont pas additionnés\u00a0: la liste n’est pas un recensement.`
		};
	},
	caveats: [
		{
			en: 'Power is capacity: what a site can draw, not what it used. It cannot be turned into energy. Powers are estimates from permits and satellite pictures: two digits are shown, the files hold those of the source.',
			fr: 'La puissance est une capacité\u00a0: ce qu’un site peut appeler, non ce qu’il a utilisé. On ne peut en tirer une énergie. Les puissances sont estimées d’après permis et images satellite\u00a0: deux chiffres sont montrés, les fichiers gardent ceux de la source.'
		},
		{
			en: 'A list of large known sites, 44 of 49 in the United States: not a census of AI, nor of a country. A site may do other work than AI. The source lists 51: two without any power so far are left out.',
			fr: 'Une liste de grands sites connus, 44 sur 49 aux États-Unis\u00a0: ni un recensement de l’IA, ni celui d’un pays. Un site peut faire autre chose que de l’IA. La source en liste 51\u00a0: deux encore sans puissance sont laissés de côté.'
		},
		{
			en: 'Of many sites only those planned largest are named; choose an organisation, or point at a line. The operator is often not the owner, so an organisation is found by the owner or the name of the site.',
			fr: 'Parmi de nombreux sites, seuls sont nommés ceux prévus les plus grands\u00a0: choisissez une organisation ou pointez une courbe. L’exploitant n’est souvent pas le propriétaire\u00a0: une organisation est cherchée dans le propriétaire et le nom du site.'
		}
	],
	commitments: ['5.1', '5.2']
});
