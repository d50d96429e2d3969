import { expect, it } from 'vitest';
import { linkToSql, sqlOfLink } from '../../../src/lib/share/sql-link';

const SQL = '-- Où ?\nselect \'50 %\' as "a#b", 1 + 1';

it('brings a query as it is, in what no server sees', () => {
	const link = new URL(linkToSql(SQL, 'fr'), 'https://example.org');
	expect(link.pathname).toBe('/fr/workspace');
	expect(link.search).toBe('');
	expect(sqlOfLink(link.hash)).toBe(SQL);
});

it('brings nothing where there is none, or only broken signs', () => {
	for (const hash of ['', '#sql=', '#sql=%20', '#sql=%E0%A4%A', '#chart']) expect(sqlOfLink(hash)).toBeNull();
});
