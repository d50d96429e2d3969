import type { Downloaded } from './download';

const REDRAW_MS = 100;

/** Tells a person how downloads go. */
export interface Progress {
	bytes(file: string, received: number, total: number | null): void;
	done(file: string, result: Downloaded): void;
	failed(file: string, reason: string): void;
}

/** Where lines go: a terminal, which has a width and can rewrite its last line, or anything else. */
export interface Out {
	write(text: string): unknown;
	readonly isTTY?: boolean;
	readonly columns?: number;
}

/** One line for each file; on a terminal also a live line with what is under way. */
export function createProgress(out: Out): Progress {
	const under = new Map<string, string>();
	let drawn = 0;
	const live = (text: string) => {
		if (out.isTTY) out.write(`\r\u001B[2K${text.slice(0, (out.columns ?? 80) - 1)}`);
	};
	const draw = () => live([...under].map(([file, state]) => `${lastPart(file)} ${state}`).join(' · '));
	const line = (file: string, text: string) => {
		under.delete(file);
		live('');
		out.write(`${text}\n`);
		draw();
	};
	return {
		bytes(file, received, total) {
			under.set(
				file,
				total ? `${formatBytes(received)}, ${percent(received, total)} %` : formatBytes(received)
			);
			if (Date.now() - drawn < REDRAW_MS) return;
			drawn = Date.now();
			draw();
		},
		done: (file, { bytes }) => line(file, `got   ${file}, ${formatBytes(bytes)}`),
		failed: (file, reason) => line(file, `FAIL  ${file}: ${reason}`)
	};
}

const percent = (received: number, total: number) => Math.floor((100 * received) / total);

const lastPart = (file: string) => file.slice(file.lastIndexOf('/') + 1);

function formatBytes(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
