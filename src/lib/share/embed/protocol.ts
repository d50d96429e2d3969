/**
 * What a framed figure tells the page around it. Nothing in it is private, so it is sent to whoever frames the figure;
 * the page checks that it comes from its own frame.
 */
export type FrameMessage =
	| { readonly type: 'empreinte:height'; readonly figure: string; readonly height: number }
	| {
			readonly type: 'empreinte:reading';
			readonly figure: string;
			readonly reading: string;
			/** Whether the words are those of the view that was asked for. */
			readonly settled: boolean;
			/** What of the view asked for could not be understood; empty where all was. */
			readonly problem: string;
	  };

/** What the page around a framed figure asks of it: a query, as in an address. */
export interface HostMessage {
	readonly type: 'empreinte:set';
	readonly search: string;
}

const LOWEST = 40;
const TALLEST = 20_000;

const fields = (data: unknown): Partial<Record<string, unknown>> =>
	typeof data === 'object' && data !== null ? (data as Partial<Record<string, unknown>>) : {};

/** Reads a message of a frame; null for anything else, a height beyond reason included. */
export function readFrameMessage(data: unknown): FrameMessage | null {
	const { type, figure, height, reading, settled, problem } = fields(data);
	if (typeof figure !== 'string') return null;
	if (type === 'empreinte:height')
		return typeof height === 'number' && height >= LOWEST && height <= TALLEST
			? { type, figure, height }
			: null;
	if (type === 'empreinte:reading' && typeof reading === 'string')
		return {
			type,
			figure,
			reading,
			settled: settled === true,
			problem: typeof problem === 'string' ? problem : ''
		};
	return null;
}

/** Reads a message of the page around; null for anything else. */
export function readHostMessage(data: unknown): HostMessage | null {
	const { type, search } = fields(data);
	return type === 'empreinte:set' && typeof search === 'string' && search.length < 2000
		? { type, search }
		: null;
}
