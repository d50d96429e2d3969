import type { Localised } from '../i18n/language';
import type { UnitId } from '../units/unit';
import type { Better } from './status';

/** A quantity followed over years, one of the series of an evidence rule. */
export interface Series {
	readonly label: Localised;
	readonly unit: UnitId;
	/** Which way the commitment wants it to go. */
	readonly better: Better;
	/** Why it bears on the commitment. */
	readonly why: Localised;
	/** The figure in which the series can be seen. */
	readonly figure?: string;
}

/** A query over the published tables whose rows are observations; see `toObservations`. */
export interface EvidenceRule {
	readonly tables: readonly string[];
	readonly sql: string;
	readonly series: Readonly<Record<string, Series>>;
}

/** A number that a public body or a pact of the industry has set; the declaration sets none. */
export interface Threshold {
	readonly author: Localised;
	readonly date: string;
	/** Where its text says so. */
	readonly reference: Localised;
	readonly url: string;
	readonly says: Localised;
	/** Why it is shown here. */
	readonly why: Localised;
}

/** What would make a commitment observable, and who could publish it. */
export interface Missing {
	readonly data: Localised;
	readonly who: Localised;
}

/** A numbered promise of the declaration and what open data say of it. */
export interface Commitment {
	/** Point and order: "5.1". */
	readonly id: string;
	/** A few words of ours to know it by. */
	readonly name: Localised;
	/** What it asks for, in one plain sentence. */
	readonly asks: Localised;
	/** How we observe it, or why it cannot be observed with open data. */
	readonly operationalisation: Localised;
	/** Who would disagree with that, and why. */
	readonly dissent: Localised;
	/** Null where no open data can show it. */
	readonly rule: EvidenceRule | null;
	readonly thresholds: readonly Threshold[];
	readonly missing: readonly Missing[];
}

/** Declares a commitment document; its shape is checked by the compiler here and by `commitmentSchema` in the tests. */
export const commitment = (document: Commitment): Commitment => document;
