import type { Figure } from '../figure/figure';

const DOCUMENTS = import.meta.glob<{ default: Figure }>('./documents/*.ts');

const idOf = (path: string) => path.slice('./documents/'.length, -'.ts'.length);

/** The ids of all published figures. */
export const FIGURE_IDS: readonly string[] = Object.keys(DOCUMENTS).map(idOf).sort();

/** Loads the document of one figure; rejects for an id that is not published. */
export async function loadFigure(id: string): Promise<Figure> {
	const load = DOCUMENTS[`./documents/${id}.ts`];
	if (!load) throw new Error(`There is no figure "${id}". Published: ${FIGURE_IDS.join(', ')}.`);
	return (await load()).default;
}
