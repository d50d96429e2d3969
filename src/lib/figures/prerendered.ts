/** The id of the land outline that a page with a map holds once. */
export const LAND_ID = 'land';

/** The sizes a chart is prerendered at, for phones, tablets and desks; CSS shows one of them. */
export const PRERENDERED_WIDTHS = [
	['narrow', 360],
	['medium', 700],
	['wide', 1020]
] as const;

export type Size = (typeof PRERENDERED_WIDTHS)[number][0];

/** All of them, for a page. */
export const EVERY_SIZE: readonly Size[] = PRERENDERED_WIDTHS.map(([size]) => size);
