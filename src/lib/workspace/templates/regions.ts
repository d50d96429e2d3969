/** A region of a public cloud, as in the table cloud_region. */
export interface CloudRegion {
	readonly provider: string;
	readonly region: string;
	readonly name: string;
	/** Separated by semicolons. */
	readonly aliases: string | null;
	readonly city: string | null;
}

export type Resolution<R extends CloudRegion> =
	| { readonly kind: 'region'; readonly region: R; readonly by: 'code' | 'name' | 'alias' | 'zone' | 'city' }
	| { readonly kind: 'several'; readonly regions: readonly R[] }
	| { readonly kind: 'unknown' };

type By = 'code' | 'name' | 'alias' | 'city';

/** French names of cities whose English name differs, by letters alone. */
const FRENCH: Readonly<Record<string, string>> = {
	francfort: 'frankfurt',
	londres: 'london',
	varsovie: 'warsaw',
	lecap: 'capetown',
	singapour: 'singapore',
	bombay: 'mumbai',
	zurich: 'zurich',
	geneve: 'geneva',
	turin: 'turin',
	milan: 'milan',
	vienne: 'vienna',
	athenes: 'athens',
	copenhague: 'copenhagen',
	bruxelles: 'brussels',
	doubai: 'dubai',
	telaviv: 'telaviv',
	pekin: 'beijing',
	mexico: 'mexicocity',
	virginie: 'virginia',
	melbourne: 'melbourne'
};

const PROVIDERS: readonly (readonly [pattern: RegExp, provider: string])[] = [
	[/aws|amazon/i, 'aws'],
	[/azure|microsoft/i, 'azure'],
	[/gcp|google/i, 'gcp']
];

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

const exact = (text: string) => text.trim().toLowerCase();

/** The provider that a text names, by our code. */
export const providerOf = (text: string): string | null =>
	PROVIDERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Finds regions by code, name, alias, availability zone or city, in English or French. */
export class RegionResolver<R extends CloudRegion> {
	readonly #index = new Map<string, Map<R, By>>();

	constructor(regions: readonly R[]) {
		for (const region of regions) {
			// us-east-1 is of AWS and us-east1 of Google: a code counts as it is written first.
			this.#add(`=${region.region}`, region, 'code', exact);
			this.#add(region.region, region, 'code');
			this.#add(region.name, region, 'name');
			for (const alias of region.aliases?.split(';') ?? []) this.#add(alias, region, 'alias');
			if (region.city) this.#add(region.city, region, 'city');
		}
	}

	/** @param provider as the file writes it; without one a name of several providers is `several` */
	resolve(text: string, provider: string | null = null): Resolution<R> {
		const wanted = provider === null ? providerOf(text) : providerOf(provider);
		const key = plain(text);
		const bare = plain(text.replace(/\b(aws|amazon|azure|microsoft|gcp|google( cloud)?)\b/gi, ''));
		const direct =
			this.#find(exact(`=${text.trim()}`), wanted) ??
			this.#find(key, wanted) ??
			this.#find(FRENCH[key] ?? bare, wanted);
		if (direct) return direct;
		// An availability zone is its region and a letter.
		const zone = /^(.*\d)-?[a-f]$/i.exec(text.trim());
		const inZone = zone && this.#find(exact(`=${zone[1]}`), wanted);
		return inZone?.kind === 'region' ? { ...inZone, by: 'zone' } : { kind: 'unknown' };
	}

	#add(text: string, region: R, by: By, form = plain): void {
		const key = form(text);
		if (key === '') return;
		const known = this.#index.get(key) ?? new Map<R, By>();
		if (!known.has(region)) known.set(region, by);
		this.#index.set(key, known);
	}

	#find(key: string, provider: string | null): Resolution<R> | null {
		const found = [...(this.#index.get(key) ?? [])].filter(
			([region]) => provider === null || region.provider === provider
		);
		// A code or a name outweighs a city that has the same word.
		const best = (['code', 'name', 'alias', 'city'] as const)
			.map((by) => found.filter(([, how]) => how === by))
			.find((some) => some.length > 0);
		const [first, ...others] = best ?? [];
		if (!first) return null;
		if (others.length === 0 && found.every(([region]) => region.provider === first[0].provider))
			return { kind: 'region', region: first[0], by: first[1] };
		return { kind: 'several', regions: found.map(([region]) => region) };
	}
}
