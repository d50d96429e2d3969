import type { View } from '../figure/figure';
import type { ViewSpec } from '../figure/view-spec';
import { setSelected } from './selected';

/** How a shared link is written; a later form gets a later number, and this one stays readable. */
const CODEC = 1;

/** The name under which a link carries its codec and the version of the data: `v=1.2026-11-20-0a1b2c3d`. */
export const VERSION_PARAMETER = 'v';

const FORM = /^(\d+)\.(\d{4}-\d{2}-\d{2}-[0-9a-f]{8})$/;

/** What a shared link says of itself. */
export interface LinkVersion {
	readonly codec: number;
	/** The version of the data when the link was made. */
	readonly data: string;
}

/** What the value of `v` says, or null where it is none of ours. */
export function readLinkVersion(text: string): LinkVersion | null {
	const [, codec, data] = FORM.exec(text) ?? [];
	return data === undefined || Number(codec) > CODEC ? null : { codec: Number(codec), data };
}

/** A shared link's query: every parameter, defaults too, what is selected, and the version of the data. */
export function writeLink(
	view: View,
	selected: string | null,
	spec: Pick<ViewSpec, 'params'>,
	version: string
): string {
	const search = new URLSearchParams();
	for (const [name, { kind }] of Object.entries(spec.params)) {
		const value = view[name] ?? null;
		if (value !== null) search.set(name, String(value));
		else if (kind === 'choice') search.set(name, 'all');
	}
	setSelected(search, selected);
	search.set(VERSION_PARAMETER, `${CODEC}.${version}`);
	return `?${search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}
