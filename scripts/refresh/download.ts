import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { explainTransport } from './transport';

export interface Limits {
	/** Without a byte for so long, the server counts as silent. */
	readonly silenceMs: number;
	readonly totalMs: number;
}

/** Bytes so far, and of how many where the server says so. */
export type OnBytes = (received: number, total: number | null) => void;

export interface Downloaded {
	readonly bytes: number;
	/** The day of the server's Last-Modified, where it gives one. */
	readonly lastModified: string | null;
}

/** Why a file could not be had. */
export class DownloadError extends Error {
	override readonly name = 'DownloadError';
	/** Whether the network may be down, rather than the file gone. */
	readonly offline: boolean;

	constructor(message: string, { offline = false, cause }: { offline?: boolean; cause?: unknown } = {}) {
		super(message, { cause });
		this.offline = offline;
	}
}

/**
 * Writes what is at `url` to the file `to`.
 * @throws DownloadError when the server cannot be reached, falls silent, answers with an error, or the file ends early.
 */
export async function download(
	url: string,
	to: string,
	limits: Limits,
	onBytes: OnBytes
): Promise<Downloaded> {
	const silence = new AbortController();
	let timer: NodeJS.Timeout | undefined;
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(() => silence.abort(), limits.silenceMs);
	};
	const late = AbortSignal.timeout(limits.totalMs);
	const { host } = new URL(url);
	let received = 0;
	let total: number | null = null;
	heard();
	try {
		// Uncompressed, so that the announced length is that of what arrives.
		const headers = { 'accept-encoding': 'identity', 'user-agent': 'Empreinte data refresh' };
		const response = await fetch(url, { headers, signal: AbortSignal.any([silence.signal, late]) });
		if (!response.ok) {
			await response.body?.cancel();
			throw new DownloadError(explainStatus(host, response));
		}
		total = lengthOf(response);
		if (response.body) {
			const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
			body.on('data', (chunk: Uint8Array) => {
				heard();
				received += chunk.length;
				onBytes(received, total);
			});
			await pipeline(body, createWriteStream(to));
		}
		if (total !== null && received !== total) throw new DownloadError(explainLength(received, total));
		return { bytes: received, lastModified: dayOf(response.headers.get('last-modified')) };
	} catch (error) {
		if (error instanceof DownloadError) throw error;
		if (late.aborted)
			throw new DownloadError(`not complete after ${limits.totalMs / 1000} s`, { cause: error });
		if (silence.signal.aborted)
			throw new DownloadError(`${host} sent nothing for ${limits.silenceMs / 1000} s`, { cause: error });
		if (total !== null && received < total)
			throw new DownloadError(explainLength(received, total), { cause: error });
		const { message, offline } = explainTransport(error, host);
		throw new DownloadError(received ? `ended early, after ${received} bytes: ${message}` : message, {
			offline,
			cause: error
		});
	} finally {
		clearTimeout(timer);
	}
}

function explainStatus(host: string, { status, statusText, url }: Response): string {
	const answer = `${host} answered ${status} ${statusText}`.trim();
	if (status === 404 || status === 410) return `${answer}: the file is no longer at ${url}`;
	return status >= 500 ? `${answer}: it has a fault of its own, try again later` : answer;
}

const explainLength = (received: number, total: number) =>
	`truncated: ${received} bytes arrived of the ${total} announced`;

function lengthOf({ headers }: Response): number | null {
	const length = headers.get('content-length');
	return length === null || headers.has('content-encoding') ? null : Number(length);
}

function dayOf(date: string | null): string | null {
	const time = date === null ? NaN : Date.parse(date);
	return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
