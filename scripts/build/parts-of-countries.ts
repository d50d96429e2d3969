import { ENDONYMS } from './endonyms';

/** Parts of countries that people look for by their own names: the figures are those of the whole. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
	GBR: ['England', 'Angleterre', 'Scotland', 'Écosse', 'Wales', 'Pays de Galles']
};

/** What countries were called before, or are called by neighbours who often write of them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
	BEN: ['Dahomey'],
	BFA: ['Upper Volta', 'Haute-Volta'],
	CIV: ['Elfenbeinküste', 'Costa de Marfil', 'Costa d’Avorio', 'Costa do Marfim'],
	COD: ['Zaire', 'Zaïre'],
	ETH: ['Abyssinia', 'Abyssinie'],
	IRN: ['Persia', 'Perse'],
	LKA: ['Ceylon', 'Ceylan'],
	MMR: ['Burma', 'Birmanie'],
	NLD: ['Holland', 'Hollande'],
	SWZ: ['Swaziland'],
	THA: ['Siam'],
	TLS: ['East Timor', 'Timor oriental'],
	ZWE: ['Rhodesia', 'Rhodésie']
};

/** What a country is found by besides its names: other names of it, separated by semicolons in the table, those in its own languages, its parts, and names of before or abroad. */
export const findableBy = (iso3: string, aliases: unknown): string[] => [
	...String(aliases ?? '')
		.split(';')
		.filter(Boolean),
	...(ENDONYMS[iso3]?.split(';') ?? []),
	...(PARTS[iso3] ?? []),
	...(OTHER_NAMES[iso3] ?? [])
];
