const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A name that may be written from right to left, so that it does not turn the sentence it stands in (Unicode's FSI and PDI). */
export const isolated = (name: string): string => (TURNS.test(name) ? `\u2068${name}\u2069` : name);
