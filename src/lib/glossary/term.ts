import type { Localised, Language } from '../i18n/language';
import type { UnitId } from '../units/unit';

/** The groups of terms, in the order of the methods page. */
export const TOPICS = ['quantity', 'basis', 'boundary', 'knowledge', 'ai'] as const;
export type Topic = (typeof TOPICS)[number];

/** A word that figures and pages use, and what it means here. */
export interface Term {
	/** Its place on the glossary page: `/methods/glossary#<id>`. */
	readonly id: string;
	readonly topic: Topic;
	readonly name: Localised;
	/** In two or three plain sentences. */
	readonly means: Localised;
	/** The unit in which most figures show it. */
	readonly unit?: UnitId;
	/** The wordings by which a text that uses it is known, beside its name. */
	readonly finds: Readonly<Record<Language, readonly string[]>>;
}

/** Declares a glossary document; its shape is checked by the compiler here and by `termSchema` in the tests. */
export const term = (document: Term): Term => document;
