import { limit, type Parameter } from '../figure/parameter';
import type { Localised } from '../i18n/language';
import { MODEL_SLUG, SIZES } from './sql';
import { TASKS } from './tasks';

const RUNS = ['ai_inference_run'];

const sizeName = (i: number): Localised => {
	const [from, to] = [SIZES[i - 1]?.below, SIZES[i]?.below ?? Infinity];
	if (from === undefined)
		return { en: `under ${to} billion parameters`, fr: `moins de ${to} milliards de paramètres` };
	if (to === Infinity)
		return { en: `${from} billion parameters and more`, fr: `${from} milliards de paramètres et plus` };
	return { en: `${from} to ${to} billion parameters`, fr: `${from} à ${to} milliards de paramètres` };
};

/** The choices of the calculator. */
export const CALCULATOR_PARAMS: Readonly<Record<string, Parameter>> = {
	task: {
		kind: 'choice',
		label: { en: 'How much is one…', fr: 'Combien pour…' },
		default: 'chat',
		options: Object.entries(TASKS).map(([value, { name: label }]) => ({ value, label })),
		tables: []
	},
	requests: {
		...limit({ en: 'How many', fr: 'Combien de fois' }, [1, 1e9]),
		all: { en: '1', fr: '1' }
	},
	place: {
		kind: 'choice',
		label: { en: 'Where it runs', fr: 'Où cela tourne' },
		default: 'aws:us-east-1',
		answered: 'default',
		values: `select provider || ':' || region as value, name || if(name = region, '', ' (' || region || ')') as label_en, label_en as label_fr,
  case provider when 'aws' then 'Amazon Web Services' when 'azure' then 'Microsoft Azure' else 'Google Cloud' end as group_en,
  group_en as group_fr
from cloud_region where in_service
union all
select distinct iso3, name_en, name_fr, 'A country', 'Un pays'
from country join grid_country_year using (iso3) where year >= 2021 and not placeholder
order by value`,
		tables: ['cloud_region', 'country', 'grid_country_year']
	},
	year: {
		kind: 'choice',
		label: { en: 'Year of the grid', fr: 'Année du réseau' },
		default: 2024,
		answered: 'default',
		values: `select distinct year as value, year::varchar as label_en, year::varchar as label_fr from region_grid_year order by value desc`,
		tables: ['region_grid_year']
	},
	model: {
		kind: 'choice',
		label: { en: 'Model', fr: 'Modèle' },
		default: null,
		all: { en: 'Any model measured', fr: 'Tout modèle mesuré' },
		answered: 'default',
		absent: {
			en: 'Only models that anyone can run were measured: for the GPT, Claude and Gemini of a closed service there is no such run.',
			fr: 'Seuls des modèles que chacun peut faire tourner ont été mesurés\u00a0: des GPT, Claude et Gemini d’un service fermé, il n’y a pas de telle mesure.'
		},
		values: `select ${MODEL_SLUG} as value, any_value(model) as label_en, label_en as label_fr,
  case when count(j_per_response) > 0 then 'Text' when count(j_per_image) > 0 then 'Pictures' else 'Films' end as makes,
  string_agg(distinct upper(version), ', ' order by upper(version)) as versions,
  makes || ', ' || versions as group_en,
  case makes when 'Text' then 'Texte' when 'Pictures' then 'Images' else 'Films' end || ', ' || versions as group_fr
from ai_inference_run group by value order by value`,
		tables: RUNS
	},
	size: {
		kind: 'choice',
		label: { en: 'Size', fr: 'Taille' },
		default: null,
		all: { en: 'Any size measured', fr: 'Toute taille mesurée' },
		answered: 'default',
		options: SIZES.map(({ id: value }, i) => ({ value, label: sizeName(i) })),
		tables: []
	},
	gpu: {
		kind: 'choice',
		label: { en: 'GPU', fr: 'GPU' },
		default: null,
		all: { en: 'Any GPU measured', fr: 'Tout GPU mesuré' },
		values: `select distinct gpu as value, gpu as label_en, gpu as label_fr from ai_inference_run order by value`,
		tables: RUNS
	},
	split: {
		kind: 'choice',
		label: { en: 'Shared among GPUs', fr: 'Réparti entre GPU' },
		default: null,
		all: { en: 'In any way measured', fr: 'De toute façon mesurée' },
		answered: 'default',
		values: `select parallelism as value,
  any_value(num_gpus) || ' GPU' || if(value = 'none', '', ', ' || value) as label_en, label_en as label_fr
from ai_inference_run where parallelism is not null group by value order by value`,
		tables: RUNS
	},
	min: {
		...limit({ en: 'Requests at once, from', fr: 'Requêtes à la fois, de' }, [1, 4096]),
		all: { en: 'any', fr: 'libre' }
	},
	max: { ...limit({ en: 'to', fr: 'à' }, [1, 4096]), all: { en: 'any', fr: 'libre' } },
	tokens: {
		...limit({ en: 'Length of the answer, tokens', fr: 'Longueur de la réponse, jetons' }, [1, 100_000]),
		all: { en: 'as measured', fr: 'mesurée' }
	},
	version: {
		kind: 'choice',
		label: { en: 'Benchmark', fr: 'Banc d’essai' },
		default: 'v3',
		values: `select distinct version as value, 'ML.ENERGY ' || version as label_en, label_en as label_fr from ai_inference_run order by value desc`,
		tables: RUNS
	}
};
