import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROUTES = 'src/routes';

/** A kind of page: the address with its parameters, and what addresses are of that kind. */
export interface Kind {
	readonly name: string;
	readonly pattern: RegExp;
}

/** The kinds of page there are, one for each page of src/routes, those with the fewest parameters first. */
export function kinds(): readonly Kind[] {
	return readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\+page(@.*)?\.svelte$/.test(file))
		.map((file) => kind(dirname(join('/', file))))
		.sort((a, b) => parameters(a) - parameters(b) || a.name.localeCompare(b.name));
}

function kind(route: string): Kind {
	const segments = route
		.split('/')
		.filter((segment) => segment !== '' && !/^(\(.*\)|\[\[.*\]\])$/.test(segment));
	const pattern = segments.map((segment) => `/${escape(segment).replace(/\\\[.*?\\\]/g, '[^/]+')}`).join('');
	return { name: `/${segments.join('/')}`, pattern: new RegExp(`^${pattern || '/'}$`) };
}

const parameters = ({ name }: Kind) => name.split('[').length;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
