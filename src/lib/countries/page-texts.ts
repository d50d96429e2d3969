import type { Language } from '../i18n/language';

const en = {
	title: 'Countries and territories',
	compare: 'Choose up to four other countries: the figures below then show them beside it.',
	brief: 'A brief on one page, to print',
	briefNote: 'What is compared follows on a second page. This page itself prints on several.'
};

const fr: typeof en = {
	title: 'Pays et territoires',
	compare: 'Choisissez jusqu’à quatre autres pays\u00a0: les figures ci-dessous les montrent alors à côté.',
	brief: 'Une note d’une page, à imprimer',
	briefNote: 'Ce qui est comparé suit sur une seconde page. Cette page-ci s’imprime sur plusieurs.'
};

/** What the page of a country says around its figures: the browser loads these alone, all else is rendered at build. */
export const PAGE_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
