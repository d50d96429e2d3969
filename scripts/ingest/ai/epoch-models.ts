import { readCsv, toNumber } from '../read';
import { slugOf } from './slug';

const FILE = 'spragada4__ai-energy-explorer/notable_ai_models.csv';
const ORGANISATIONS = 'Organization';
const COUNTRIES = 'Country (of organization)';
const PUBLISHED = 'Publication date';
const OPEN_WEIGHTS = 'Open model weights?';
const COLUMNS = [
	'Model',
	ORGANISATIONS,
	COUNTRIES,
	'Domain',
	PUBLISHED,
	'Confidence',
	'Model accessibility',
	OPEN_WEIGHTS,
	'Training hardware',
	'Parameters',
	'Training compute (FLOP)',
	'Hardware quantity',
	'Training time (hours)'
] as const;
/** Epoch's name for organisations of many countries. */
const NO_COUNTRY = 'Multinational';

export const EPOCH_MODELS = 'epoch-notable-models';

/** Epoch AI's notable models; texts are trimmed, blank is null, lists name each entry once. */
export function readModels(sources: string) {
	return readCsv(sources, FILE, COLUMNS).map((line) => {
		const model = tidy(line.Model);
		const numberIn = (column: (typeof COLUMNS)[number]) =>
			toNumber(line[column], `${FILE}, ${model}, ${column}`);
		const weights = tidy(line[OPEN_WEIGHTS]);
		return {
			slug: slugOf(model),
			model,
			organisations: listIn(line[ORGANISATIONS]),
			countries: listIn(line[COUNTRIES]).filter((name) => name !== NO_COUNTRY),
			domains: listIn(line.Domain).sort(),
			published: tidy(line[PUBLISHED]) || null,
			confidence: tidy(line.Confidence).toLowerCase() || null,
			accessibility: tidy(line['Model accessibility']) || null,
			openWeights: weights === '' ? null : weights === 'Yes',
			hardware: listIn(line['Training hardware']),
			parameters: numberIn('Parameters'),
			computeFlop: numberIn('Training compute (FLOP)'),
			chips: numberIn('Hardware quantity'),
			hours: numberIn('Training time (hours)')
		};
	});
}

function tidy(text: string): string {
	return text.replaceAll('\u00A0', ' ').trim();
}

/** A cell names an entry once for each organisation: "Japan,Japan" is one country. */
function listIn(cell: string): string[] {
	return [...new Set(cell.split(',').map(tidy))].filter((entry) => entry !== '');
}
