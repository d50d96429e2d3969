import type { Ingest } from '../ingest';
import { averagePower } from '../power/average';
import { cpuPower } from '../power/cpu';
import { gpuPower } from '../power/gpu';
import { sharedPower } from '../power/shared';

/** One row per component of a server, and provider where it matters: the power or energy that an estimate gives it. */
const powerCoefficient: Ingest = (sources) => [
	...cpuPower(sources),
	...averagePower(sources),
	...gpuPower(sources),
	...sharedPower(sources)
];

export default powerCoefficient;
