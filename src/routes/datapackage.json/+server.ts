import { catalog } from '$lib/catalog/registry';
import { siteOf } from '$lib/i18n/href';
import { readBuiltTable } from '$lib/tables/built';
import { dataPackage } from '$lib/tables/package';
import { release } from '$lib/tables/release';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	new Response(
		`${JSON.stringify(dataPackage(catalog, readBuiltTable, release(), siteOf(url)), null, '\t')}\n`,
		{
			headers: { 'content-type': 'application/json' }
		}
	);
