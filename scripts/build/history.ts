import type { Catalog } from '../../src/lib/catalog/catalog';
import { changesBetween, type DataVersion, type TableStates } from '../../src/lib/catalog/version';
import { choosable, type Figure, startView } from '../../src/lib/figure/figure';
import type { FigureHistory, HistoryStep } from '../../src/lib/share/history';
import { writeLink } from '../../src/lib/share/link';
import { contentHash } from '../version/state';
import type { KeptPin } from './pins';

const ofFigure = (tables: TableStates, names: readonly string[]): TableStates =>
	Object.fromEntries(
		names.flatMap((name) => {
			const state = tables[name];
			return state ? [[name, state]] : [];
		})
	);

/**
 * What the recorded versions did to the tables of a figure, and which of its views are pinned.
 * @param version the one that is built
 */
export function historyOf(
	figure: Figure,
	version: string,
	{
		versions,
		catalog,
		pins
	}: { versions: readonly DataVersion[]; catalog: Catalog; pins: readonly KeptPin[] }
): FigureHistory {
	const titles = new Map(catalog.tables.map(({ name, title }) => [name, title]));
	const steps = versions.flatMap(({ date, why, tables }, i): HistoryStep[] => {
		const now = ofFigure(tables, figure.tables);
		const changes = changesBetween(ofFigure(versions[i - 1]?.tables ?? {}, figure.tables), now);
		if (changes.length === 0) return [];
		const titled = changes.map((change) => ({
			...change,
			title: titles.get(change.table) ?? { en: change.table, fr: change.table }
		}));
		return [{ hash: contentHash(now), date, why, changes: titled }];
	});
	const kept = pins
		.filter(({ pin }) => pin.document.id === figure.id)
		.map(({ key, pin: { record, view, selected, said } }) => ({
			version: record.version,
			search: writeLink(
				{ ...startView(figure), ...view },
				selected,
				{ params: choosable(figure) },
				record.version
			),
			key,
			reading: { en: said.en.reading, fr: said.fr.reading }
		}));
	return { version, steps, kept };
}
