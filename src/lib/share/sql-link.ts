import { href } from '../i18n/href';
import type { Language } from '../i18n/language';

const MARK = '#sql=';

/**
 * The address of the workspace with a query that waits there to be read and run. It stands after the `#`, which a browser
 * sends to no server.
 */
export const linkToSql = (sql: string, language: Language): string =>
	`${href('/workspace', language)}${MARK}${encodeURIComponent(sql)}`;

/** The query that an address brings; `null` where it brings none, or one whose signs are broken. */
export function sqlOfLink(hash: string): string | null {
	if (!hash.startsWith(MARK)) return null;
	try {
		return decodeURIComponent(hash.slice(MARK.length)).trim() || null;
	} catch {
		return null;
	}
}
