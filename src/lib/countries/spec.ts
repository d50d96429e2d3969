import type { ViewSpec } from '../figure/view-spec';
import { pageSpec } from '../figures/page-spec';
import type { Language } from '../i18n/language';
import { FIGURES } from './figures';

const specs = new Map<Language, Promise<ViewSpec>>();

/** The controls of a country's page: those of its figures, with its own country chosen. */
export async function specOf(language: Language, iso3: string): Promise<ViewSpec> {
	const shared = specs.get(language) ?? pageSpec(FIGURES, language);
	specs.set(language, shared);
	const { params, ...spec } = await shared;
	const { countries, ...others } = params;
	if (!countries) throw new Error('No figure of a country’s page follows a choice of countries.');
	return { ...spec, params: { countries: { ...countries, default: iso3, always: iso3 }, ...others } };
}
