import { readFileSync } from 'node:fs';
import type { Language } from '../../src/lib/i18n/language';

/** The record of how high figures are in a frame; a browser test writes it, and says when it is no longer so. */
export const FRAME_HEIGHTS = 'scripts/render/frame-heights.json';

type Heights = Readonly<Record<string, Readonly<Record<Language, number>>>>;

const heights: Heights = JSON.parse(readFileSync(FRAME_HEIGHTS, 'utf8'));

/** How high the default view of a figure is in a frame of 800 pixels, in pixels; undefined until it was measured. */
export const frameHeight = (id: string, language: Language): number | undefined => heights[id]?.[language];
