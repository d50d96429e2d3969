import { readFittedAccelerators } from '../accelerators';
import type { Ingest } from '../ingest';
import { readHeadlessCsv, toNumber } from '../read';

const FILES = {
	aws: 'DigitalPebble__spruce/instanceTypes.csv',
	azure: 'DigitalPebble__spruce/azure_vms.csv'
} as const;

const AWS_ACCELERATORS: Readonly<Record<string, RegExp>> = {
	gpu: /^(p|g|gr)\d/,
	'ai-chip': /^(inf|trn|dl)\d/,
	fpga: /^f\d/,
	video: /^vt\d/
};
const AZURE_GPU = /^(standard_)?n[cdv]\d/;

/** Enough for the figures, few enough to lose the noise of binary fractions: 0.0018055570000000002 is 0.001805557. */
const DIGITS = 7;

/** One row per provider and instance, as the source spells it. */
const instanceImpact: Ingest = (sources) => [
	...readInstances(sources, 'aws'),
	...readInstances(sources, 'azure')
];

function readInstances(sources: string, provider: keyof typeof FILES) {
	const file = FILES[provider];
	const fitted = readFittedAccelerators(sources);
	const lines = readHeadlessCsv(sources, file, ['instance', 'kwh', 'gco2e', 'gsbeq']);
	const figures = (line: (typeof lines)[number]) => `${line.kwh} ${line.gco2e} ${line.gsbeq}`;
	const bySize = new Map<string, Set<string>>();
	for (const line of lines) {
		const size = sizeOf(line.instance);
		bySize.set(size, (bySize.get(size) ?? new Set()).add(figures(line)));
	}
	const read = (text: string, instance: string) =>
		Number(toNumber(text, `${file}, ${instance}`)?.toPrecision(DIGITS));

	return lines.map((line) => {
		const accelerator = acceleratorOf(provider, line.instance);
		const gpus = provider === 'aws' ? fitted.get(line.instance) : undefined;
		return {
			provider,
			instance: line.instance,
			size: sizeOf(line.instance),
			kwh_per_hour: read(line.kwh, line.instance),
			embodied_gco2e_per_hour: read(line.gco2e, line.instance),
			embodied_gsbeq_per_hour: read(line.gsbeq, line.instance),
			conflicting: (bySize.get(sizeOf(line.instance))?.size ?? 0) > 1,
			accelerator,
			gpu_model: gpus?.model ?? null,
			gpu_count: gpus?.count ?? null,
			gpu_electricity_missing: accelerator === 'gpu',
			source: gpus ? 'boavizta-instances;spruce-accelerators' : 'boavizta-instances'
		};
	});
}

/** Azure's sizes are there with and without a prefix. */
function sizeOf(instance: string): string {
	return instance.replace(/^standard_/, '');
}

function acceleratorOf(provider: keyof typeof FILES, instance: string): string | null {
	if (provider === 'azure') return AZURE_GPU.test(instance) ? 'gpu' : null;
	return Object.entries(AWS_ACCELERATORS).find(([, pattern]) => pattern.test(instance))?.[0] ?? null;
}

export default instanceImpact;
