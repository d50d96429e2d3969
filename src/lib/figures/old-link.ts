import { asset } from '$app/paths';
import type { ViewSpec } from '../figure/view-spec';
import type { Language } from '../i18n/language';
import { changesSince, type FigureHistory, type HistoryStep, type KeptView } from '../share/history';
import { writeLink } from '../share/link';
import { pinPath } from '../share/pin-path';
import type { AddressState } from '../share/view-address';
import Note from './OldLinkNote.svelte';

export { Note };

/** What there is to say of a link whose data are no longer those shown. */
export interface OldLinkProps {
	readonly language: Language;
	/** The version that the link was made with, and the one shown. */
	readonly then: string;
	readonly now: string;
	/** What changed in between; null where the record does not know the version. */
	readonly steps: readonly HistoryStep[] | null;
	/** The view as it was, where it is kept. */
	readonly kept: (KeptView & { readonly href: string }) | null;
}

/** Looks up what became of the data of a shared link; null where they are those shown, or nothing can be known. */
export async function oldLink(
	id: string,
	{ view, selected, madeWith }: AddressState & { readonly madeWith: string },
	spec: ViewSpec,
	language: Language
): Promise<OldLinkProps | null> {
	const response = await fetch(asset(`/figures/${id}/changes.json`)).catch(() => null);
	if (!response?.ok) return null;
	const history = (await response.json()) as FigureHistory;
	if (history.version === madeWith) return null;
	const search = writeLink(view, selected, spec, madeWith);
	const kept = history.kept.find((pin) => pin.search === search);
	return {
		language,
		then: madeWith,
		now: history.version,
		steps: changesSince(history, madeWith),
		kept: kept ? { ...kept, href: asset(`${pinPath(id, kept.key, language)}.html` as '/') } : null
	};
}
