export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of an address by its parameter `lang`. */
export const languageOf = (lang: string | undefined): Language => (lang === 'fr' ? 'fr' : 'en');

/** The same text in every language of the site. */
export type Localised = Readonly<Record<Language, string>>;
