import type { Localised } from '../i18n/language';

interface FlagWords {
	/** What it means, in a table. */
	readonly meaning: Localised;
	/** What has to be said beside a value of this kind; nothing where it is the value's own. */
	readonly word?: Localised;
}

/** What kind of knowledge a value is. */
export const FLAGS = {
	chosen: { meaning: { en: 'chosen', fr: 'choisi' } },
	measured: { meaning: { en: 'measured', fr: 'mesuré' } },
	published: { meaning: { en: 'published for this place', fr: 'publié pour ce lieu' } },
	publishers: {
		meaning: {
			en: 'published for this place by two publishers; the range spans both',
			fr: 'publié pour ce lieu par deux éditeurs\u00a0; l’étendue va de l’un à l’autre'
		},
		word: { en: 'two publishers differ', fr: 'deux éditeurs diffèrent' }
	},
	computed: { meaning: { en: 'computed', fr: 'calculé' } },
	constant: {
		meaning: {
			en: 'an estimate that is the same for every year; where a second publisher has a value, the range reaches it',
			fr: 'une estimation identique pour toutes les années\u00a0; là où un second éditeur a une valeur, l’étendue va jusqu’à elle'
		},
		word: { en: 'the same estimate every year', fr: 'la même estimation chaque année' }
	},
	average: {
		meaning: {
			en: 'an average over many sites; the range is that of the provider’s regions',
			fr: 'une moyenne de nombreux sites\u00a0; l’étendue est celle des régions du fournisseur'
		},
		word: { en: 'an average over many sites', fr: 'une moyenne de nombreux sites' }
	},
	doubt: {
		meaning: {
			en: 'the place or its grid is in doubt; the range is that of what is plausible',
			fr: 'le lieu ou son réseau est incertain\u00a0; l’étendue est celle du plausible'
		},
		word: { en: 'place or grid in doubt', fr: 'lieu ou réseau incertain' }
	},
	assumed: {
		meaning: {
			en: 'assumed: nothing is published for a country; the range is that of all cloud regions',
			fr: 'supposé\u00a0: rien n’est publié pour un pays\u00a0; l’étendue est celle de toutes les régions cloud'
		},
		word: { en: 'assumed, as in all cloud regions', fr: 'supposé, comme dans toutes les régions cloud' }
	},
	scaled: {
		meaning: {
			en: 'scaled from answers of another length, within the lengths measured',
			fr: 'rapporté d’une autre longueur de réponse, parmi celles mesurées'
		},
		word: { en: 'scaled from another length', fr: 'rapporté d’une autre longueur' }
	},
	extrapolated: {
		meaning: {
			en: 'extrapolated: outside the mean lengths of answers in the runs chosen',
			fr: 'extrapolé\u00a0: hors des longueurs moyennes de réponse des mesures choisies'
		},
		word: { en: 'EXTRAPOLATED beyond what was measured', fr: 'EXTRAPOLÉ au-delà de ce qui a été mesuré' }
	},
	'not-measured': {
		meaning: {
			en: 'refused: no run matches the choice',
			fr: 'refusé\u00a0: aucune mesure ne répond au choix'
		},
		word: { en: 'refused: no such run', fr: 'refusé\u00a0: aucune telle mesure' }
	},
	'not-published': {
		meaning: { en: 'not published', fr: 'non publié' },
		word: { en: 'not published', fr: 'non publié' }
	}
} as const satisfies Record<string, FlagWords>;

export type Flag = keyof typeof FLAGS;

/** Flags by one of their texts. */
const texts = (of: (flag: FlagWords) => Localised | undefined): Record<string, Localised> =>
	Object.fromEntries(
		Object.entries<FlagWords>(FLAGS).flatMap(([id, flag]) => {
			const text = of(flag);
			return text ? [[id, text]] : [];
		})
	);

export const FLAG_MEANINGS = texts(({ meaning }) => meaning);
export const FLAG_WORDS = texts(({ word }) => word);
