import { expect, test } from 'vitest';
import { bringsExtension } from '../../../src/lib/workspace/ask/statements';

test.each([
	'INSTALL httpfs',
	"  install httpfs FROM 'https://example.org'",
	'/* now */ FORCE INSTALL spatial',
	'-- first\nload httpfs'
])('%s is to bring an extension', (sql) => expect(bringsExtension(sql)).toBe(true));

test.each([
	"select 'install httpfs'",
	'select load from meters',
	'-- install httpfs\nselect 1',
	'from installs'
])('%s is not', (sql) => expect(bringsExtension(sql)).toBe(false));
