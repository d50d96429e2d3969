import { json } from '@sveltejs/kit';
import { readCountries } from '$lib/countries/built';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What countries are called, for addresses that name none. */
export const GET: RequestHandler = () => json(readCountries().names);
