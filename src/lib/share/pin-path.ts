import { localise } from '../i18n/address';
import type { Language } from '../i18n/language';

/** Where the site keeps the forms of a pin: this and `.html`, `.svg`, `.csv` or `.json`. */
export const pinPath = (figure: string, key: string, language: Language): string =>
	localise(`/embed/${figure}/${key}`, language);
