import { EPOCH_MODELS, readModels } from '../ai/epoch-models';
import { iso3ByName } from '../country-by-name';
import type { Ingest } from '../ingest';

export const after = ['country'];

/** One row per notable model and country of one of its organisations, however many organisations it has there. */
const aiModelCountry: Ingest = (sources, data) => {
	const iso3 = iso3ByName(data);
	return readModels(sources).flatMap(({ slug, countries }) =>
		countries.map((name) => ({ slug, iso3: iso3(name), source: EPOCH_MODELS }))
	);
};

export default aiModelCountry;
