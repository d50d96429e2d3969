/** Why a figure should be taken with care, in both languages. */
export interface Note {
	readonly note_en: string;
	readonly note_fr: string;
}

export const note = (en: string, fr: string): Note => ({ note_en: en, note_fr: fr });
