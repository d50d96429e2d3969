import { ENDONYMS } from './endonyms';

/** Parts of countries that people look for by their own names: the figures are those of the whole. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
	GBR: ['England', 'Angleterre', 'Scotland', 'Écosse', 'Wales', 'Pays de Galles']
};

/** What a country is found by besides its names: other names of it, separated by semicolons in the table, those in its own languages, and its parts. */
export const findableBy = (iso3: string, aliases: unknown): string[] => [
	...String(aliases ?? '')
		.split(';')
		.filter(Boolean),
	...(ENDONYMS[iso3]?.split(';') ?? []),
	...(PARTS[iso3] ?? [])
];
