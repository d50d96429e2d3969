import { writeFileSync } from 'node:fs';
import { MODEL_SLUG } from '../../src/lib/calculator/sql';
import { type Row, toRows } from '../../src/lib/engine/connector';
import { createNodeEngine } from '../../src/lib/engine/node';
import { DISCLOSURE_KEY, RUN_KEY } from '../../src/lib/figures/ai-view';
import { MODELS_PATH } from '../../src/lib/models/built';
import {
	KNOWABLE,
	type Knowable,
	type ModelFacts,
	type ModelFigure,
	type ModelRecord,
	type ModelRuns,
	type ModelTask
} from '../../src/lib/models/model-record';
import { step } from './step';

const TABLES = ['ai_disclosure', 'ai_inference_run', 'ai_model', 'ai_task_energy'];
const CODE = ['scripts/build/models.ts', 'src/lib/models', 'src/lib/figures/ai-view.ts', 'src/lib/engine'];

const FIGURES = `select ${DISCLOSURE_KEY} as slug, model, organisation, phase, metric, value, unit, per, scope, boundary, method, basis,
  stated_by, superseded, checked_against, note_en, note_fr, source_title, source_url, published
from ai_disclosure where scope <> 'family' order by phase, metric, per, published, id`;

const RUNS = `with runs as (
  select ${RUN_KEY} as slug, *, coalesce(j_per_response, j_per_image, j_per_video) as joules,
    case when j_per_response is not null then 'text' when j_per_image is not null then 'picture' else 'film' end as makes
  from ai_inference_run
)
select slug, model, ${MODEL_SLUG} as measured, version, task, gpu, makes, count(*)::integer as runs, min(joules) as low, max(joules) as high,
  arg_min(batch, joules)::integer as low_batch, arg_max(batch, joules)::integer as high_batch
from runs group by slug, model, measured, version, task, gpu, makes order by slug, model, version desc, task, gpu`;

const TASKS = `select model_slug as slug, task, dataset, kwh_per_1000_mean as kwh, kwh_per_1000_min as low, kwh_per_1000_max as high
from ai_task_energy where model_slug is not null order by slug, task, dataset`;

const FACTS = `select slug, model, organisations, strftime(published, '%Y-%m-%d') as published, parameters_billion,
  training_compute_flop, confidence, hardware, chip_count, training_hours from ai_model`;

/** Gathers what is recorded of every model with an energy, an emission or a measured run; their pages are made of it. */
export async function buildModels(): Promise<void> {
	const inputs = [...TABLES.map((table) => `static/tables/${table}.arrow`), ...CODE];
	await step({ name: 'models', inputs, outputs: [MODELS_PATH] }, async () => {
		const engine = createNodeEngine({ tables: 'static/tables' });
		const ask = async (sql: string) =>
			toRows((await engine.query({ sql, params: {}, tables: TABLES })).columns);
		const models = recordsOf(await ask(FIGURES), await ask(RUNS), await ask(TASKS), await ask(FACTS));
		engine.close();
		writeFileSync(MODELS_PATH, JSON.stringify(models));
	});
}

function recordsOf(
	figures: readonly Row[],
	runs: readonly Row[],
	tasks: readonly Row[],
	facts: readonly Row[]
): ModelRecord[] {
	const of = (rows: readonly Row[], slug: string) => rows.filter((row) => row['slug'] === slug);
	const known = figures.filter((row) => row['metric'] === 'energy' || row['metric'] === 'emissions');
	const slugs = new Set([...known, ...runs].map((row) => String(row['slug'])));
	return [...slugs]
		.map((slug) => {
			const fact = of(facts, slug)[0];
			const own = of(figures, slug);
			const measured = of(runs, slug);
			const named = fact ?? own[0] ?? measured[0];
			const record = {
				slug,
				name: String(named?.['model']),
				also: [...new Set(own.map((row) => String(row['model'])))].filter(
					(name) => name !== named?.['model']
				),
				organisations: text(fact?.['organisations'] ?? own[0]?.['organisation']),
				published: text(fact?.['published']),
				facts: fact ? (fact as unknown as ModelFacts) : null,
				figures: own as unknown as ModelFigure[],
				runs: measured as unknown as ModelRuns[],
				tasks: of(tasks, slug) as unknown as ModelTask[]
			};
			return { ...record, lacks: KNOWABLE.filter((what) => !isKnown(what, record)) };
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const text = (value: unknown): string | null => (value == null ? null : String(value).replaceAll(';', ', '));

function isKnown(what: Knowable, { facts, figures, runs }: Omit<ModelRecord, 'lacks'>): boolean {
	const training = figures.filter(({ phase }) => phase === 'training');
	const has = (metric: string, basis?: string) =>
		training.some((f) => f.metric === metric && (basis === undefined || f.basis === basis));
	switch (what) {
		case 'training-energy':
			return has('energy');
		case 'training-location':
			return has('emissions', 'location');
		case 'training-market':
			return has('emissions', 'market');
		case 'training-water':
			return has('water');
		case 'gpu-hours':
			return has('gpu_hours');
		case 'compute':
			return facts?.training_compute_flop != null;
		case 'chips':
			return facts?.hardware != null;
		case 'chip-count':
			return facts?.chip_count != null;
		case 'hours':
			return facts?.training_hours != null;
		case 'runs':
			return runs.length > 0;
		case 'prompt':
			return figures.some(({ phase, metric }) => phase === 'inference' && metric === 'energy');
	}
}
