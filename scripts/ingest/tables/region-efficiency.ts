import { awsEfficiency } from '../efficiency/aws';
import { azureEfficiency } from '../efficiency/azure';
import { googleEfficiency } from '../efficiency/google';
import type { Ingest } from '../ingest';

/** One row per cloud region: its PUE and WUE, and over which area each was averaged. */
const regionEfficiency: Ingest = (sources) => [
	...awsEfficiency(sources),
	...azureEfficiency(sources),
	...googleEfficiency(sources)
];

export default regionEfficiency;
