import type { Keep } from '../engine/keep';
import type { Parameter } from '../figure/parameter';
import type { Localised } from '../i18n/language';

const same = (name: string): Localised => ({ en: name, fr: name });

/** Organisations under the names that the sources give them and their parts, as a pattern. */
const ORGANISATIONS: Readonly<Record<string, string>> = {
	Alibaba: 'Alibaba',
	'Allen Institute for AI': 'Allen Institute',
	Amazon: 'Amazon',
	Anthropic: 'Anthropic',
	Cohere: 'Cohere',
	DeepSeek: 'DeepSeek',
	Google: 'Google|DeepMind',
	'Hugging Face': 'Hugging Face|BigScience',
	Meta: 'Meta( AI)?($|;)|Facebook',
	Microsoft: 'Microsoft',
	'Mistral AI': 'Mistral',
	NVIDIA: 'NVIDIA',
	OpenAI: 'OpenAI',
	'Stability AI': 'Stability AI',
	xAI: 'xAI|XAI'
};

const PATTERNS = Object.entries(ORGANISATIONS)
	.map(([name, pattern]) => `when '${name}' then '${pattern}'`)
	.join(' ');

/** Whether the organisations in a column are those that the page is restricted to. */
export const ofOrganisation = (column: string): string =>
	`($organisation is null or regexp_matches(${column}, case $organisation ${PATTERNS} end))`;

export const organisation = (): Parameter => ({
	kind: 'choice',
	label: { en: 'Organisation', fr: 'Organisation' },
	default: null,
	all: { en: 'All organisations', fr: 'Toutes les organisations' },
	options: Object.keys(ORGANISATIONS).map((value) => ({ value, label: same(value) })),
	tables: []
});

/** The first year of what is shown, for queries that only keep rows by their year. */
export const sinceKept = (): Parameter => ({ ...since(), keeps: YEAR });

/** The first year of what is shown. */
export const since = (): Parameter => ({
	kind: 'choice',
	label: { en: 'Published since', fr: 'Publié depuis' },
	default: 2020,
	all: { en: 'the beginning', fr: 'le début' },
	options: [2010, 2015, 2018, 2020, 2022, 2024].map((value) => ({ value, label: same(String(value)) })),
	tables: []
});

const YEAR: Keep = { column: 'year', by: 'least' };

/** The tasks of the benchmark whose answers are texts. */
export const TASK_NAMES: Readonly<Record<string, Localised>> = {
	chat: { en: 'chat', fr: 'conversation' },
	code: { en: 'writing code', fr: 'écriture de code' },
	'image-chat': { en: 'talking about a picture', fr: 'conversation sur une image' },
	'science-questions': { en: 'hard science questions', fr: 'questions scientifiques difficiles' },
	'video-chat': { en: 'talking about a film', fr: 'conversation sur un film' }
};

/** The task, the GPU and the version of the benchmark. */
export const benchmarkParams = (): Readonly<Record<string, Parameter>> => ({
	task: {
		kind: 'choice',
		label: { en: 'Task', fr: 'Tâche' },
		default: 'chat',
		options: Object.entries(TASK_NAMES).map(([value, label]) => ({ value, label })),
		tables: []
	},
	gpu: {
		kind: 'choice',
		label: { en: 'GPU', fr: 'GPU' },
		default: null,
		all: { en: 'Any GPU measured', fr: 'Tout GPU mesuré' },
		options: ['A100', 'B200', 'H100'].map((value) => ({ value, label: same(value) })),
		tables: []
	},
	version: {
		kind: 'choice',
		label: { en: 'Benchmark', fr: 'Banc d’essai' },
		default: 'v3',
		options: ['v3', 'v2'].map((value) => ({ value, label: same(`ML.ENERGY ${value}`) })),
		tables: []
	}
});

/** The runs of a benchmark that the page is restricted to. */
export const BENCHMARK_RUNS = `version = $version and task = $task and j_per_response is not null
    and ($gpu is null or gpu = $gpu)`;

/** The year that the results of a version were last published. */
export const BENCHMARK_YEAR = `if($version = 'v3', 2026, 2025)::integer`;

/** What published figures count in. */
export const BOUNDARIES: Readonly<Record<string, Localised>> = {
	accelerators: { en: 'the chips alone', fr: 'les puces seules' },
	accelerators_and_overhead: { en: 'the chips and the building', fr: 'les puces et le bâtiment' },
	data_centre: { en: 'the machines and the building', fr: 'les machines et le bâtiment' },
	with_manufacturing: {
		en: 'with the making of the equipment',
		fr: 'avec la fabrication des équipements'
	},
	on_site_cooling: { en: 'cooling on site', fr: 'le refroidissement sur place' },
	electricity_generation: { en: 'the making of electricity', fr: 'la production d’électricité' },
	not_stated: { en: 'not stated', fr: 'non précisé' }
};

/** How published figures came about. */
export const METHODS: Readonly<Record<string, Localised>> = {
	measured: { en: 'measured', fr: 'mesuré' },
	modelled: { en: 'modelled', fr: 'modélisé' },
	reported: { en: 'stated', fr: 'déclaré' }
};

/** The names of a column's values as SQL, in a language. */
export const named = (
	column: string,
	names: Readonly<Record<string, Localised>>,
	language: keyof Localised
): string =>
	`case ${column} ${Object.entries(names)
		.map(([value, name]) => `when '${value}' then '${name[language].replaceAll("'", "''")}'`)
		.join(' ')} end`;

/** A name as it stands in an address, as SQL. */
export const slugOf = (name: string): string =>
	`trim(regexp_replace(lower(${name}), '[^a-z0-9]+', '-', 'g'), '-')`;

/** Words in names of what figures were published for, and what they are in French. */
const IN_FRENCH: Readonly<Record<string, string>> = {
	', a distilled version': ', version distillée',
	', all models': ', tous les modèles',
	', text models': ', modèles de texte',
	', four models': ', quatre modèles',
	', 12 models': ', 12 modèles',
	', from 20M to 13B': ', de 20M à 13B',
	' and ': ' et ',
	'(size not named)': '(taille non précisée)',
	'Authors of LLaMA': 'Auteurs de LLaMA',
	'Transformer architecture search': 'Recherche d’une architecture de Transformer'
};

/** The name of what a figure was published for, or of who states it, in French. */
export const inFrench = (name: string): string =>
	Object.entries(IN_FRENCH).reduce((text, [en, fr]) => text.replaceAll(en, fr), name);

/** The same as SQL, for a column of such names. */
export const frenchOf = (column: string): string =>
	Object.entries(IN_FRENCH).reduce((sql, [en, fr]) => `replace(${sql}, '${en}', '${fr}')`, column);

/** What a published figure stands for on the page: the notable model, or the name of what is none. */
export const DISCLOSURE_KEY = `coalesce(model_slug, ${slugOf('model')})`;

/** The model of a run: the notable one, or the name without what says that it chats or was compressed. */
export const RUN_KEY = `coalesce(model_slug, ${slugOf(`regexp_replace(model, ' (Instruct|Chat)( FP8)?$| FP8$', '')`)})`;

/** The chip that a run ran on, as figures of chips call it. */
export const RUN_CHIP = `case gpu when 'B200' then 'nvidia-b200' when 'H100' then 'nvidia-h100-sxm5-80gb' else 'nvidia-a100-sxm4-40-gb' end`;

/** What a run stands for on the page: its model, and the chip that it ran on. */
export const RUN_MEMBERS = `${RUN_KEY} || ' ' ||
    ${RUN_CHIP}`;
