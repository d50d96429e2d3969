import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';
import { amounts, ESTIMATE, estimateColumns, hollow, projected } from '../demand';
import { readDemand } from '../readings/demand';

const AREAS = `(values
  ('world', 'The world', 'Le monde'),
  ('eu27', 'European Union of 27', 'Union européenne à 27'),
  ('eu', 'European Union, as a study counts it', 'Union européenne, selon une étude'),
  ('europe', 'Europe', 'Europe'),
  ('asia_pacific_without_china', 'Asia-Pacific without China', 'Asie-Pacifique hors Chine'),
  ('rest_of_world', 'Rest of the world', 'Reste du monde')
) a(area, area_en, area_fr)`;

export default figure({
	id: 'datacentre-demand-world',
	title: {
		en: 'Nobody meters the world’s data centres, and models of one and the same year differ twofold',
		fr: 'Nul ne mesure les centres de données du monde, et les modèles d’une même année vont du simple au double'
	},
	question: {
		en: 'What has been published of the electricity of the world’s data centres, past and to come?',
		fr: 'Qu’a-t-on publié de l’électricité des centres de données du monde, passée et à venir\u00a0?'
	},
	tables: ['datacentre_demand'],
	params: {
		area: {
			kind: 'choice',
			label: { en: 'Area', fr: 'Territoire' },
			default: 'world',
			values: `select area as value, area_en as label_en, area_fr as label_fr from ${AREAS}`,
			tables: []
		}
	},
	display: { view: viewSwitch() },
	sql: `select ${ESTIMATE}, area_en, area_fr, d.year::varchar as heading,
  d.metric = 'reported_sites_electricity_use' as partial
from datacentre_demand d join ${AREAS} using (area)
where area = $area and not d.superseded
  and d.metric in ('electricity_use', 'electricity_use_with_crypto', 'reported_sites_electricity_use')
order by d.year, coalesce(d.value, d.low, d.high), d.id`,
	chart: {
		kind: 'spread',
		key: ['id'],
		label: { en: 'estimate_en', fr: 'estimate_fr' },
		...amounts,
		group: 'heading',
		note: { en: 'boundary_en', fr: 'boundary_fr' },
		hollow,
		projected
	},
	columns: {
		area: { label: { en: 'Area', fr: 'Territoire' }, from: { en: 'area_en', fr: 'area_fr' } },
		...estimateColumns
	},
	comparableOn: [
		{
			column: 'boundary_en',
			warning: {
				en: 'The estimates do not count the same thing, and most do not say what they count: the distance between two of them is no growth.',
				fr: 'Les estimations ne comptent pas la même chose, et la plupart ne disent pas ce qu’elles comptent\u00a0: la distance entre deux d’entre elles n’est pas une hausse.'
			}
		},
		{
			column: 'kind',
			warning: {
				en: 'Models of past years and projections of years to come are neither measurements nor of one kind.',
				fr: 'Modèles d’années passées et projections d’années à venir ne sont ni des mesures ni de même nature.'
			}
		}
	],
	reading: readDemand,
	caveats: [
		{
			en: 'Four figures of 2020 to 2023 are computed by us from yearly increases that were quoted. Most figures were read in the press, not in the publication itself.',
			fr: 'Quatre chiffres de 2020 à 2023 sont calculés par nous d’après des hausses annuelles citées. La plupart ont été lus dans la presse, non dans la publication même.'
		},
		{
			en: 'Figures that their publisher has revised since are left out. No line joins two estimates: the years between are unknown.',
			fr: 'Les chiffres que leur éditeur a révisés depuis sont écartés. Aucune ligne ne joint deux estimations\u00a0: les années intermédiaires sont inconnues.'
		}
	],
	commitments: ['5.1']
});
