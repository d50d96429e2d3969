import { asset } from '$app/paths';
import { sayWeight, type Weights } from '$lib/footprint/weight';
import type { Language } from '$lib/i18n/language';

/** Writes what a page weighs where the build has written that of the page it was reached from; nothing if it is unknown. */
export async function showWeight(place: HTMLElement, path: string, language: Language): Promise<void> {
	const answer = await fetch(asset('/weights.json')).catch(() => null);
	const weights: Weights | null = answer?.ok ? await answer.json() : null;
	const kb = weights?.pages[path];
	place.textContent = weights && kb ? sayWeight(kb, weights.gramsPerKb, language) : '';
}
