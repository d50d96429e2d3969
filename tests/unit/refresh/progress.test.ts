import { expect, it } from 'vitest';
import { createProgress, type Out } from '../../../scripts/refresh/progress';

function progressOn(terminal: Partial<Out>): {
	written: string[];
	progress: ReturnType<typeof createProgress>;
} {
	const written: string[] = [];
	const progress = createProgress({ ...terminal, write: (text) => written.push(text) });
	return { written, progress };
}

it('is one line for each file where lines cannot be rewritten', () => {
	const { written, progress } = progressOn({});
	progress.bytes('folder/a.csv', 500, 2000);
	progress.done('folder/a.csv', { bytes: 2000, lastModified: null });
	progress.failed('folder/b.csv', 'the file is empty');
	expect(written).toEqual(['got   folder/a.csv, 2.0 kB\n', 'FAIL  folder/b.csv: the file is empty\n']);
});

it('lives in the last line of a terminal, with percent where the length is known', () => {
	const { written, progress } = progressOn({ isTTY: true, columns: 40 });
	progress.bytes('folder/a.csv', 500, 2000);
	expect(written.at(-1)).toBe('\r\u001B[2Ka.csv 500 B, 25 %');
	progress.done('folder/a.csv', { bytes: 2000, lastModified: null });
	expect(written.join('')).toContain('\r\u001B[2Kgot   folder/a.csv, 2.0 kB\n');

	const unknown = progressOn({ isTTY: true, columns: 40 });
	unknown.progress.bytes('folder/a.csv', 1_500_000, null);
	expect(unknown.written.at(-1)).toBe('\r\u001B[2Ka.csv 1.5 MB');
});
