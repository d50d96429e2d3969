import { catalog } from '$lib/catalog/registry';
import { readBuiltTable } from '$lib/tables/built';
import { dataPackage } from '$lib/tables/package';
import { release } from '$lib/tables/release';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	new Response(
		`${JSON.stringify(dataPackage(catalog, readBuiltTable, release(), url.origin), null, '\t')}\n`,
		{
			headers: { 'content-type': 'application/json' }
		}
	);
