/** The colour schemes every page is made for. */
export const THEMES = ['light', 'dark'] as const;

const height = 900;

/** The sizes every page is looked at. */
export const VIEWPORTS = {
	phone: { width: 375, height },
	tablet: { width: 768, height },
	desktop: { width: 1440, height }
} as const;

/** The narrowest width at which nothing may need scrolling sideways (WCAG 2.2, 1.4.10). */
export const REFLOW = { width: 320, height } as const;

/** What is left of a screen of 320 px when its page is enlarged to 200 %. */
export const ENLARGED = { width: 160, height: 450 } as const;

/** Whether the exhaustive matrices were asked for. */
export const EXHAUSTIVE = process.env['EMPREINTE_ALL'] === '1';
