import { json } from '@sveltejs/kit';
import { catalog } from '$lib/catalog/registry';
import { referenceOf } from '$lib/workspace/desk/reference';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(catalog.tables.map(referenceOf));
