import { SHIPPED, software } from '../../[[lang=lang]]/about/licences/shipped';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The licences of all software that reaches a reader, whole, as they ask. */
export const GET: RequestHandler = () => {
	const texts = SHIPPED.flatMap(({ packages }) => packages.map(software)).map(
		({ name, version, text }) => `${name} ${version}\n\n${text}\n`
	);
	return new Response(texts.join(`\n${'-'.repeat(72)}\n\n`), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
