import type { Language } from '../i18n/language';

const en = {
	title: 'Part of what was asked for could not be understood or shown.',
	'unknown-parameter': (name: string) => `“${name}” is not a choice on this page and was left out.`,
	'unknown-value': (name: string, value: string) =>
		`“${value}” is not a value of “${name}”; the default is shown.`,
	/** The language is a part of the path. */
	language: (value: string) =>
		`“lang=${value}” does nothing: there are English and French. An address is in French with /fr before the rest, an element with lang="fr".`,
	version: (value: string) =>
		`“v=${value}” names no version of the data that a link of this site carries. Those of today are shown.`,
	'out-of-range': (name: string, value: string) =>
		`“${value}” is out of range for “${name}”; the default is shown.`,
	'wrong-way-round': (low: string, high: string) =>
		`The limits are the wrong way round: from ${low} to ${high}. The second one was left out.`,
	'base-outside': (base: string, from: string, to: string) =>
		`The year of the index, ${base}, is not among the years shown (${from} to ${to}): the values themselves are drawn.`,
	repeated: (name: string, value: string) =>
		`“${name}” is asked for more than once: the last one counts, and “${value}” was left out.`,
	years: (from: string, to: string) => `years ${from} to ${to}`,
	'unknown-entries': (name: string, value: string, shown: string) =>
		`“${value}”: not among the choices of “${name}”, and left out. Shown: ${shown}.`,
	'too-many': (name: string, value: string, shown: string) =>
		`“${name}” holds fewer than were asked for. Kept: ${shown}. Left out: ${value}.`,
	unseen: (key: string) => `“${key}” is in none of the figures as they are chosen now: nothing is marked.`,
	exists: (what: string) => `There is: ${what}.`,
	within: (span: string) => `It takes ${span}.`,
	span: (low: string, high: string) => `${low} to ${high}`,
	/** A choice that only other pages have. */
	elsewhere: (name: string) =>
		`No figure of this page can follow “${name}”. These pages have figures that do:`,
	instead: 'Choose instead:',
	/** A choice and its value. */
	choice: (name: string, value: string) => `${name}: ${value}`,
	any: 'any',
	start: 'as at first',
	rows: (n: string) => `${n} ${n === '1' ? 'row' : 'rows'}`
};

const fr: typeof en = {
	title: 'Une partie de la demande n’a pas pu être comprise ou montrée.',
	'unknown-parameter': (name) =>
		`«\u00a0${name}\u00a0» n’est pas un choix de cette page\u00a0; il a été ignoré.`,
	'unknown-value': (name, value) =>
		`«\u00a0${value}\u00a0» n’est pas une valeur de «\u00a0${name}\u00a0»\u00a0; la valeur par défaut est affichée.`,
	language: (value) =>
		`«\u00a0lang=${value}\u00a0» est sans effet\u00a0: il y a l’anglais et le français. Une adresse est en français avec /fr devant le reste, un élément avec lang="fr".`,
	version: (value) =>
		`«\u00a0v=${value}\u00a0» ne nomme aucune version des données que porte un lien de ce site. Celles d’aujourd’hui sont montrées.`,
	'out-of-range': (name, value) =>
		`«\u00a0${value}\u00a0» est hors limites pour «\u00a0${name}\u00a0»\u00a0; la valeur par défaut est affichée.`,
	'wrong-way-round': (low, high) =>
		`Les limites sont à l’envers\u00a0: de ${low} à ${high}. La seconde a été laissée de côté.`,
	'base-outside': (base, from, to) =>
		`L’année de l’indice, ${base}, n’est pas parmi les années affichées (${from} à ${to})\u00a0: les valeurs elles-mêmes sont dessinées.`,
	repeated: (name, value) =>
		`«\u00a0${name}\u00a0» est demandé plusieurs fois\u00a0: seule la dernière demande compte, «\u00a0${value}\u00a0» a été laissé de côté.`,
	years: (from, to) => `années ${from} à ${to}`,
	'unknown-entries': (name, value, shown) =>
		`«\u00a0${value}\u00a0» ne fait pas partie des choix de «\u00a0${name}\u00a0» et a été laissé de côté. Affichés\u00a0: ${shown}.`,
	'too-many': (name, value, shown) =>
		`«\u00a0${name}\u00a0» en accepte moins que demandé. Gardés\u00a0: ${shown}. Laissés de côté\u00a0: ${value}.`,
	unseen: (key) =>
		`«\u00a0${key}\u00a0» n’est dans aucune des figures telles qu’elles sont choisies\u00a0: rien n’est marqué.`,
	within: (span) => `Il va ${span}.`,
	exists: (what) => `Il existe\u00a0: ${what}.`,
	span: (low, high) => `de ${low} à ${high}`,
	elsewhere: (name) =>
		`Aucune figure de cette page ne peut suivre «\u00a0${name}\u00a0». Ces pages en ont qui le font\u00a0:`,
	instead: 'Choisir à la place\u00a0:',
	choice: (name, value) => `${name}\u00a0: ${value}`,
	any: 'sans limite',
	start: 'comme au départ',
	rows: (n) => `${n} ${n === '1' ? 'ligne' : 'lignes'}`
};

export const ADDRESS_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
