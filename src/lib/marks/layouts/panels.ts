import type { Scene } from '../scene';

/** What one panel of a scene draws. */
export type Panel = Pick<Scene, 'guides' | 'texts' | 'areas' | 'lines' | 'marks'>;

/** All that the panels of a scene draw. */
export const together = (panels: readonly Panel[]) => ({
	guides: panels.flatMap((p) => p.guides),
	texts: panels.flatMap((p) => p.texts),
	areas: panels.flatMap((p) => p.areas ?? []),
	lines: panels.flatMap((p) => p.lines),
	marks: panels.flatMap((p) => p.marks),
	lands: []
});
