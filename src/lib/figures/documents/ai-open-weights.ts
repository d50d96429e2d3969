import type { Row } from '../../engine/connector';
import { figure } from '../../figure/figure';
import type { Language } from '../../i18n/language';
import type { Formatter } from '../../units/format';
import { provisionalColumn, provisionalYears } from '../provisional';
import { shareColumns } from '../share-sql';

const SAYS = {
	downloadable: {
		en: (share: string) => `${share} have weights that can be downloaded`,
		fr: (share: string) => `${share} ont des poids qu’on peut télécharger`
	},
	unrestricted: {
		en: (share: string) => `${share} have weights that may be used without restriction`,
		fr: (share: string) => `${share} ont des poids qu’on peut utiliser sans restriction`
	}
} as const;

/** What the rows of one year say, each kind with its interval. */
const say = (rows: readonly Row[], language: Language, format: Formatter): string =>
	format.list(
		rows.map(({ kind, share_pct, low, high }) =>
			SAYS[kind as keyof typeof SAYS][language](
				format.interval({ low: Number(low), central: Number(share_pct), high: Number(high) }, 'percent')
			)
		)
	);

export default figure({
	id: 'ai-open-weights',
	title: {
		en: 'Many recent notable AI models can be downloaded; fewer may be used without restriction',
		fr: 'Bien des modèles d’IA notables récents peuvent être téléchargés\u00a0; moins nombreux sont ceux qu’on peut utiliser sans restriction'
	},
	question: {
		en: 'How many of each year’s notable AI models have weights that anyone can download, or use without restriction?',
		fr: 'Combien de modèles d’IA notables de chaque année ont des poids que chacun peut télécharger, ou utiliser sans restriction\u00a0?'
	},
	tables: ['ai_model'],
	params: {},
	sql: `with counted as (
  select year, count(access)::double as n, count(*) filter (open_weights)::double as downloadable,
    count(*) filter (access = 'open-unrestricted')::double as unrestricted
  from ai_model where year >= 2019 group by year
), told as (unpivot counted on downloadable, unrestricted into name kind value k)
select kind, year, k::integer as models, n::integer as known, ${shareColumns('k', 'n', 'share_pct')},
  year > (select max(year) - 2 from counted) as provisional,
  case kind when 'downloadable' then 'Downloadable' else 'Without restriction' end as kind_en,
  case kind when 'downloadable' then 'Téléchargeables' else 'Sans restriction' end as kind_fr
from told
order by kind, year`,
	chart: {
		kind: 'trend',
		key: ['kind'],
		label: { en: 'kind_en', fr: 'kind_fr' },
		entity: 'kind',
		x: 'year',
		panels: [
			{
				column: 'share_pct',
				unit: 'percent',
				title: {
					en: 'Share of the year’s notable models, %',
					fr: 'Part des modèles notables de l’année, %'
				},
				domain: [0, 100],
				interval: ['low', 'high']
			}
		],
		thin: { column: 'provisional', label: { en: 'can still fill up', fr: 'peut encore se remplir' } }
	},
	columns: {
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		kind: { label: { en: 'Weights', fr: 'Poids' }, from: { en: 'kind_en', fr: 'kind_fr' } },
		models: { label: { en: 'Models', fr: 'Modèles' }, unit: 'count' },
		known: {
			label: { en: 'Of models whose access is known', fr: 'Sur modèles à l’accès connu' },
			unit: 'count'
		},
		share_pct: { label: { en: 'Share', fr: 'Part' }, unit: 'percent' },
		low: { label: { en: 'Low', fr: 'Basse' }, unit: 'percent' },
		high: { label: { en: 'High', fr: 'Haute' }, unit: 'percent' },
		provisional: provisionalColumn
	},
	comparableOn: [provisionalYears],
	reading: (rows, { en, fr }) => {
		const settled = rows.filter((row) => row['provisional'] === false);
		const year = Math.max(...(settled.length ? settled : rows).map((row) => Number(row['year'])));
		const shown = rows.filter((row) => row['year'] === year);
		const known = Number(shown[0]?.['known']);
		return {
			en: `Of the ${en.count(known, 'notable model', 'notable models')} of ${year} whose access is on record, ${say(shown, 'en', en)}.`,
			fr: `Sur ${fr.count(known, 'modèle notable', 'modèles notables')} de ${year} dont l’accès est consigné, ${say(shown, 'fr', fr)}.`
		};
	},
	caveats: [
		{
			en: 'The band is the 95\u00a0% interval of a share, with the models of a year taken as a sample: a change within it means nothing.',
			fr: 'La bande est l’intervalle à 95\u00a0% d’une part, les modèles d’une année étant pris comme un échantillon\u00a0: un changement qui y tient ne veut rien dire.'
		},
		{
			en: 'Open weights are not open data: what a model was trained on, and whether those it came from were asked, is seldom published. Without restriction means that no use is barred by the licence.',
			fr: 'Des poids ouverts ne sont pas des données ouvertes\u00a0: on publie rarement sur quoi un modèle a été entraîné, et si ceux de qui viennent ces données ont été consultés. Sans restriction veut dire que la licence n’interdit aucun usage.'
		},
		{
			en: 'Notable is Epoch AI’s choice, and English and Chinese publications are found first. Models whose access is not on record are left out.',
			fr: 'Notable est un choix d’Epoch AI, qui trouve d’abord ce qui paraît en anglais et en chinois. Les modèles dont l’accès n’est pas consigné sont laissés de côté.'
		}
	],
	commitments: ['1.3', '4.1']
});
