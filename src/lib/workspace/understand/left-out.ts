import type { Language } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { Account } from './account';
import { WHYS } from './given-sql';
import { say } from './table-figure';

/** Which rows are not in the totals, and why; empty where all are. */
export function leftOut({ rows, left, emptied, rejected }: Account, language: Language): string {
	const { number, list } = formatter(language);
	const out = WHYS.reduce((all, why) => all + left[why], 0);
	return say((t) => {
		const why = WHYS.filter((one) => left[one] > 0).map((one) =>
			one === 'empty' && emptied > 0
				? t.left.emptied(number(left.empty), number(Math.min(emptied, left.empty)))
				: t.left[one](number(left[one]))
		);
		return [
			...(out > 0 ? [t.left.out(number(out), number(rows), list(why))] : []),
			...(rejected > 0 ? [t.left.rejected(number(rejected))] : [])
		].join(' ');
	})[language];
}
