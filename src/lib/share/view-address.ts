import type { Scalar } from '../engine/connector';
import type { View } from '../figure/figure';
import type { ViewSpec } from '../figure/view-spec';
import { WISHES } from './embed/wishes';
import { readLinkVersion, VERSION_PARAMETER } from './link';
import { readValue } from './read-value';
import { SELECTED, setSelected } from './selected';

/** What an address asked for that cannot be shown. */
export interface AddressProblem {
	readonly kind:
		| 'unknown-parameter'
		| 'unknown-value'
		| 'out-of-range'
		| 'unknown-entries'
		| 'too-many'
		| 'wrong-way-round'
		| 'base-outside'
		| 'repeated';
	readonly name: string;
	/** What was left out. */
	readonly value: string;
	/** What there is instead: the values that are shown, or those that exist. */
	readonly instead?: readonly Scalar[];
	/** The lower limit that the upper one is below. */
	readonly lower?: { readonly name: string; readonly value: number };
}

export interface AddressState {
	readonly view: View;
	readonly selected: string | null;
	/** The version of the data that a shared link was made with. */
	readonly madeWith: string | null;
	readonly problems: readonly AddressProblem[];
}

/** Parameters that bound the same quantity from below and from above. */
const LIMITS = [
	['min', 'max'],
	['from', 'to']
] as const;

/** Reads a view from a query string. What cannot be understood keeps its default and is reported. */
export function readAddress(search: string, spec: ViewSpec): AddressState {
	const view: Record<string, Scalar> = {};
	const problems: AddressProblem[] = [];
	for (const [name, parameter] of Object.entries(spec.params)) view[name] = parameter.default;
	let selected: string | null = null;
	let madeWith: string | null = null;
	const said = [...new URLSearchParams(search)];
	const last = new Map(said);
	for (const [name, value] of last) {
		const dropped = new Set(said.flatMap(([other, text]) => (other === name && text !== value ? text : [])));
		if (dropped.size) problems.push({ kind: 'repeated', name, value: [...dropped].join(', ') });
		const parameter = Object.hasOwn(spec.params, name) ? spec.params[name] : undefined;
		const wish = Object.hasOwn(WISHES, name) ? WISHES[name] : undefined;
		const madeBy = name === VERSION_PARAMETER ? readLinkVersion(value) : null;
		if (wish?.(value)) continue;
		if (madeBy) {
			madeWith = madeBy.data;
			continue;
		}
		if (wish || name === VERSION_PARAMETER) {
			problems.push({ kind: 'unknown-value', name, value });
			continue;
		}
		const key = Object.hasOwn(SELECTED, name) ? SELECTED[name] : undefined;
		if (parameter) {
			const read = readValue(value, parameter, spec.choices[name] ?? [], spec.listings[name] ?? '');
			if (read.value !== undefined) view[name] = read.value;
			problems.push(...(read.problems ?? []).map((problem) => ({ name, value, ...problem })));
		} else if (key?.test(value)) selected = value;
		else problems.push({ kind: key ? 'unknown-value' : 'unknown-parameter', name, value });
	}
	for (const [low, high] of LIMITS) {
		const [min, max] = [view[low], view[high]];
		if (typeof min === 'number' && typeof max === 'number' && min > max) {
			problems.push({
				kind: 'wrong-way-round',
				name: high,
				value: String(max),
				lower: { name: low, value: min }
			});
			view[high] = null;
		}
	}
	const { base, from, to } = view;
	if (typeof base === 'number') {
		const [first, last] = spec.params['from']?.range ?? [base, base];
		const years = [from ?? first, to ?? last].map(Number);
		if (base < Math.min(...years) || base > Math.max(...years))
			problems.push({ kind: 'base-outside', name: 'base', value: String(base), instead: years });
	}
	return { view, selected, madeWith, problems };
}

/** Writes a view as a query string that holds only what differs from the defaults, in the order of the parameters. */
export function writeAddress(view: View, selected: string | null, spec: ViewSpec): string {
	const search = new URLSearchParams();
	for (const [name, parameter] of Object.entries(spec.params)) {
		const value = view[name] ?? null;
		if (value !== parameter.default) search.set(name, value === null ? 'all' : String(value));
	}
	setSelected(search, selected);
	const text = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
	return text && `?${text}`;
}
