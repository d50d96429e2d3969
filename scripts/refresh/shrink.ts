import { rollup } from 'd3-array';
import type { Catalog } from '../../src/lib/catalog/catalog';
import { nameSource } from '../check/origin';
import type { Version } from './version';

/** Of fewer rows than this share of what a source gave before, a file is taken for incomplete. */
const LEAST = 0.5;

/** Why a table is much smaller than before, source by source; `null` when none gives less than half of its rows. */
export function explainShrink(before: Version, after: Version, catalog: Catalog): string | null {
	const [old, fresh] = [countBySource(before), countBySource(after)];
	const lost = [...old].filter(([source, rows]) => (fresh.get(source) ?? 0) < rows * LEAST);
	if (lost.length === 0) return null;
	const lines = lost.map(([source, rows]) => {
		const names = source.split(';').map((id) => nameSource(id, catalog));
		return `${names.join(', ')}: ${fresh.get(source) ?? 0} rows, ${rows} before`;
	});
	return `fewer than half of the rows are left; --allow-shrink takes them all the same\n${lines.join('\n')}`;
}

function countBySource({ rows }: Version): ReadonlyMap<string, number> {
	return rollup(
		rows,
		(group) => group.length,
		({ source }) => String(source ?? '')
	);
}
