/** The id of the land outline that a page with a map holds once. */
export const LAND_ID = 'land';

/** The sizes a chart is prerendered at: one for phones, one for everything wider; CSS shows one of them. */
export const PRERENDERED_WIDTHS = [
	['narrow', 360],
	['wide', 860]
] as const;
