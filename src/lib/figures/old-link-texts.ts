import type { Language } from '../i18n/language';

const en = {
	version: (day: string, hash: string) => `${day} (${hash})`,
	made: (then: string, now: string) =>
		`This link was made with the data of ${then}. The figure now shows those of ${now}.`,
	read: 'It then read:',
	kept: 'Open the view as it was kept',
	kinds: { added: 'added', changed: 'changed', removed: 'removed' },
	rows: (before: string, after: string) => `rows: ${before} → ${after}`,
	unknown: 'The record does not know that version, so what changed cannot be said.',
	all: 'What changed in the data'
};

const fr: typeof en = {
	version: (day, hash) => `${day} (${hash})`,
	made: (then, now) =>
		`Ce lien a été fait avec les données du ${then}. La figure montre maintenant celles du ${now}.`,
	read: 'Elle disait alors\u00a0:',
	kept: 'Ouvrir la vue telle qu’elle a été gardée',
	kinds: { added: 'ajoutée', changed: 'modifiée', removed: 'retirée' },
	rows: (before, after) => `lignes\u00a0: ${before} → ${after}`,
	unknown: 'Le registre ne connaît pas cette version\u00a0: on ne peut pas dire ce qui a changé.',
	all: 'Ce qui a changé dans les données'
};

/** What a page says of a shared link whose data have changed. */
export const OLD_LINK_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
