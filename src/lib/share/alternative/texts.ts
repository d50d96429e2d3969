import type { Language } from '../../i18n/language';

/** What a text alternative says besides names and numbers. */
const en = {
	lowest: 'lowest',
	highest: 'highest',
	latest: 'latest',
	earliest: 'earliest',
	ends: 'at the end of each line',
	change: (from: string, to: string) => `${from}, then ${to}`,
	intervals: (n: string, all: string) => `With an interval: ${n} of ${all} values.`,
	of: (n: string, all: string) => `${n} of ${all}`,
	empty: 'Nothing is drawn: no row fits these choices.'
};

const fr: typeof en = {
	lowest: 'les plus basses',
	highest: 'les plus hautes',
	latest: 'au plus tard',
	earliest: 'au plus tôt',
	ends: 'au bout de chaque courbe',
	change: (from, to) => `${from}, puis ${to}`,
	intervals: (n, all) => `Avec un intervalle\u00a0: ${n} des ${all} valeurs.`,
	of: (n, all) => `${n} sur ${all}`,
	empty: 'Rien n’est dessiné\u00a0: aucune ligne ne répond à ces choix.'
};

export const ALTERNATIVE_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
