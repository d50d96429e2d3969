import { EPOCH_MODELS, readModels } from '../ai/epoch-models';
import type { Cell, Ingest } from '../ingest';

const ACCESS: Readonly<Record<string, string>> = {
	'Open weights (unrestricted)': 'open-unrestricted',
	'Open weights (restricted use)': 'open-restricted',
	'Open weights (non-commercial)': 'open-non-commercial',
	'API access': 'api',
	'Hosted access (no API)': 'hosted',
	Unreleased: 'unreleased'
};

/** One row per notable model. Epoch's notes, abstracts, authors and its estimates of power and cost stay behind. */
const aiModel: Ingest = (sources) =>
	readModels(sources).map((model) => ({
		slug: model.slug,
		model: model.model,
		organisations: model.organisations.join(';') || null,
		published: model.published,
		year: model.published === null ? null : Number(model.published.slice(0, 4)),
		domains: model.domains.join(';') || null,
		parameters_billion: toBillion(model.parameters),
		training_compute_flop: model.computeFlop,
		hardware: model.hardware.join(';') || null,
		chip_count: model.chips,
		training_hours: model.hours,
		confidence: model.confidence,
		access: accessOf(model.accessibility),
		open_weights: model.openWeights,
		has_parameters: model.parameters !== null,
		has_training_compute: model.computeFlop !== null,
		has_hardware: model.hardware.length > 0,
		has_chip_count: model.chips !== null,
		has_training_hours: model.hours !== null,
		source: EPOCH_MODELS
	}));

function toBillion(count: number | null): Cell {
	return count === null ? null : Number((count / 1e9).toPrecision(12));
}

/** @throws Error for a kind of access that has no word here yet. */
function accessOf(accessibility: string | null): Cell {
	if (accessibility === null) return null;
	const access = ACCESS[accessibility];
	if (!access) throw new Error(`Model accessibility: "${accessibility}" is new`);
	return access;
}

export default aiModel;
