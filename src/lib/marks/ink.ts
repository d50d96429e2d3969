import { group } from 'd3-array';
import type { Mark, Scene, Segment } from './scene';
import { symbol } from './symbol';

/** One path of the drawing: everything that looks the same is a single element. */
export interface Ink {
	readonly tone: string;
	/** What sets it apart beside its tone: ` hollow`, ` projected`. */
	readonly manner: string;
	readonly d: string;
}

const segment = ([x1, y1, x2, y2]: Segment) =>
	x1 === x2 ? `M${x1} ${y1}V${y2}` : y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}L${x2} ${y2}`;

const CAP = 2.5;

function whisker([x1, y1, x2, y2]: Segment): string {
	const caps =
		x1 === x2
			? `M${x1 - CAP} ${y1}h${2 * CAP}M${x2 - CAP} ${y2}h${2 * CAP}`
			: `M${x1} ${y1 - CAP}v${2 * CAP}M${x2} ${y2 - CAP}v${2 * CAP}`;
	return segment([x1, y1, x2, y2]) + caps;
}

export const outline = (mark: Mark, grow = 0): string =>
	mark.size + grow > 0 ? symbol(mark.shape, mark.x, mark.y, mark.size + grow) : '';

export const stems = (marks: readonly Mark[]): string =>
	marks.map((m) => (m.stem ? segment(m.stem) : '')).join('');

/** The intervals of what is yet to come, or of all else. */
export const intervals = (marks: readonly Mark[], projected = false): string =>
	marks.map((m) => (m.interval && (m.projected ?? false) === projected ? whisker(m.interval) : '')).join('');

/** Guides of one role as one path. */
export const guidePath = (scene: Scene, role: Scene['guides'][number]['role']): string =>
	scene.guides
		.filter((g) => g.role === role)
		.map((g) => segment(g.at))
		.join('');

/** What sets a mark apart beside its tone, as `Ink.manner` has it. */
export const manner = (m: Mark): string => (m.hollow ? ' hollow' : '') + (m.projected ? ' projected' : '');

/** The symbols of a scene, one path for each look. */
export function symbols(marks: readonly Mark[]): Ink[] {
	const looks = group(
		marks.filter((m) => m.size > 0),
		(m) => m.tone,
		manner
	);
	return [...looks].flatMap(([tone, manners]) =>
		[...manners].map(([how, same]) => ({ tone, manner: how, d: same.map((m) => outline(m)).join('') }))
	);
}
