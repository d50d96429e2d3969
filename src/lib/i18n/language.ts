export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language of the site. */
export type Localised = Readonly<Record<Language, string>>;
