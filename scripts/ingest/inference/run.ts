/** One benchmark run; null is unknown, or does not apply to the task. */
export interface Run {
	readonly version: 'v2' | 'v3';
	readonly task: string;
	readonly model: string;
	readonly modelId: string;
	readonly parametersTotalBillion: number;
	readonly parametersActiveBillion: number | null;
	readonly gpu: string;
	readonly gpus: number | null;
	/** How the work was split over the GPUs: "tp2 ep4", "none". */
	readonly parallelism: string | null;
	readonly batch: number;
	readonly precision: string | null;
	readonly jPerResponse: number | null;
	readonly outputTokens: number | null;
	readonly jPerImage: number | null;
	readonly jPerVideo: number | null;
	readonly widthPx: number | null;
	readonly heightPx: number | null;
	readonly frames: number | null;
	readonly fps: number | null;
	readonly steps: number | null;
}

/** "tp2 ep4": the ways of splitting that were used, of those that the source gives. */
export function parallelismOf(ways: Readonly<Record<string, number | undefined>>): string {
	const used = Object.entries(ways).filter(([, degree]) => degree !== undefined && degree > 1);
	return used.map(([way, degree]) => `${way}${degree}`).join(' ') || 'none';
}
