import { awsEfficiency } from '../efficiency/aws';
import { azureEfficiency } from '../efficiency/azure';
import { googleEfficiency } from '../efficiency/google';
import type { Ingest } from '../ingest';

export const after = ['cloud_region'];

/** One row per cloud region: its PUE and WUE, and over which area each was averaged. */
const regionEfficiency: Ingest = (sources, data) => [
	...awsEfficiency(sources, data),
	...azureEfficiency(sources, data),
	...googleEfficiency(data)
];

export default regionEfficiency;
