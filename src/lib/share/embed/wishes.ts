import { ACCENT } from './accent';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** What an embedded figure can do without; sources are shortened. */
export const HIDEABLE = ['title', 'controls', 'sources'] as const;

/** What an address may ask of the frame of a figure, beside the figure's own parameters. */
export const WISHES: Readonly<Record<string, (value: string) => boolean>> = {
	theme: (value) => THEMES.some((theme) => theme === value),
	accent: (value) => ACCENT.test(value),
	hide: (value) => words(value).every((word) => HIDEABLE.some((part) => part === word))
};

export const words = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean);
