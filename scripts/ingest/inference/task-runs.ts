import { groups } from 'd3-array';
import { readCsv, toNumber } from '../read';

const FOLDER = 'sashavor__co2_inference/emissions';
const COLUMNS = [
	'project_name',
	'run_id',
	'region',
	'emissions',
	'cpu_energy',
	'gpu_energy',
	'ram_energy',
	'energy_consumed',
	'tracking_mode',
	'pue'
] as const;
/** The three parts are printed with more digits than their sum. */
const SUM_TOLERANCE_KWH = 1e-6;

interface TaskFile {
	readonly file: string;
	readonly task: string;
	readonly zeroShot: boolean;
	readonly dataset: string;
}

const trained = (task: string, files: Readonly<Record<string, string>>, zeroShot = false): TaskFile[] =>
	Object.entries(files).map(([file, dataset]) => ({ file, task, zeroShot, dataset }));
const asked = (task: string, files: Readonly<Record<string, string>>) => trained(task, files, true);

/**
 * One of the publisher's sets of files: models that read images with images made the same size, which alone is complete, and
 * models asked without training for the task without the separate runs of BLOOMZ.
 */
const FILES: readonly TaskFile[] = [
	...trained('fill-mask', {
		fillmask_bookcorpus: 'BookCorpus',
		fillmask_c4: 'C4',
		fillmask_oscar: 'OSCAR'
	}),
	...trained('image-classification', {
		image_class_cifar10_resized: 'CIFAR-10',
		image_class_cifar100_resized: 'CIFAR-100',
		image_class_imagenet_resized: 'ImageNet'
	}),
	...trained('image-captioning', {
		itt_coco_resized: 'COCO',
		itt_redcaps_resized: 'RedCaps',
		itt_visualgenome_resized: 'Visual Genome'
	}),
	...trained('object-detection', {
		obj_detection_CPPE_resized: 'CPPE-5',
		obj_detection_coco_resized: 'COCO',
		obj_detection_visualgenome_resized: 'Visual Genome'
	}),
	...trained('question-answering', { qa_sciq: 'SciQ', qa_squad: 'SQuAD', qa_squadv2: 'SQuAD 2.0' }),
	...trained('summarization', {
		summarize_cnn_15: 'CNN/Daily Mail',
		summarize_samsum_15: 'SAMSum',
		summarize_xsum_15: 'XSum'
	}),
	...trained('text-classification', {
		text_classif_imdb: 'IMDb',
		text_classif_sst2: 'SST-2',
		text_classif_tomatoes: 'Rotten Tomatoes'
	}),
	...trained('text-generation', {
		textgen_bookcorpus: 'BookCorpus',
		textgen_oscar: 'OSCAR',
		textgen_wikitext: 'WikiText'
	}),
	...trained('token-classification', {
		token_classif_conll2003: 'CoNLL-2003',
		token_classif_record: 'ReCoRD',
		token_classif_wikiann: 'WikiANN'
	}),
	...trained('image-generation', {
		tti_diffusiondb: 'DiffusionDB',
		tti_imagereward: 'ImageReward',
		tti_sd_prompts: 'Stable Diffusion prompts'
	}),
	...asked('question-answering', {
		zeroshot_qa_sciq: 'SciQ',
		zeroshot_qa_squad: 'SQuAD',
		zeroshot_qa_squad2: 'SQuAD 2.0'
	}),
	...asked('summarization', {
		zeroshot_summarize_cnn: 'CNN/Daily Mail',
		zeroshot_summarize_samsum: 'SAMSum',
		zeroshot_summarize_xsum: 'XSum'
	}),
	...asked('text-classification', {
		zeroshot_sentiment_imdb: 'IMDb',
		zeroshot_sentiment_sst2: 'SST-2',
		zeroshot_sentiment_tomatoes: 'Rotten Tomatoes'
	})
];

/** One run: 1,000 inferences. Energy of the whole machine in kWh, emissions in kg CO₂e. */
interface TaskRun {
	readonly kwh: number;
	readonly gpuKwh: number;
	readonly cpuKwh: number;
	readonly ramKwh: number;
	readonly kgCo2e: number;
	/** False where the meter took the machine to be elsewhere for a while, so that its emissions are of another grid. */
	readonly inOregon: boolean;
}

/**
 * Runs of ‘Power Hungry Processing’ (Luccioni, Jernite, Strubell 2023), by task, data set and model.
 * @throws Error where a run is there twice, was not of the whole machine, or has an energy that is not the sum of its parts.
 */
export function readTaskRuns(sources: string) {
	return FILES.flatMap((about) => {
		const { file, task, zeroShot, dataset } = about;
		const path = `${FOLDER}/${file}.csv`;
		const lines = readCsv(sources, path, COLUMNS);
		const twice = lines.length - new Set(lines.map(({ run_id }) => run_id)).size;
		if (twice) throw new Error(`${path}: ${twice} runs are there twice`);
		return groups(lines, (line) => line.project_name).map(([modelId, of]) => ({
			task,
			zeroShot,
			dataset,
			modelId,
			runs: of.map((line) => toRun(line, `${path}, ${line.run_id}`))
		}));
	});
}

function toRun(line: Readonly<Record<(typeof COLUMNS)[number], string>>, where: string): TaskRun {
	const number = (column: (typeof COLUMNS)[number]) => {
		const value = toNumber(line[column], `${where}, ${column}`);
		if (value === null) throw new Error(`${where}: no ${column}`);
		return value;
	};
	const [kwh, gpuKwh, cpuKwh, ramKwh] = [
		number('energy_consumed'),
		number('gpu_energy'),
		number('cpu_energy'),
		number('ram_energy')
	];
	if (line.tracking_mode !== 'machine' || number('pue') !== 1)
		throw new Error(`${where}: not of the whole machine alone`);
	if (Math.abs(gpuKwh + cpuKwh + ramKwh - kwh) > SUM_TOLERANCE_KWH)
		throw new Error(`${where}: ${kwh} kWh are not the sum of its parts`);
	return { kwh, gpuKwh, cpuKwh, ramKwh, kgCo2e: number('emissions'), inOregon: line.region === 'oregon' };
}
