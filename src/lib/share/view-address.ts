import type { Scalar } from '../engine/connector';
import type { View } from '../figure/figure';
import type { Choice, Parameter } from '../figure/parameter';
import type { ViewSpec } from '../figure/view-spec';
import { readLinkVersion, VERSION_PARAMETER } from './link';

/** What an address asked for that cannot be shown. */
export interface AddressProblem {
	readonly kind: 'unknown-parameter' | 'unknown-value' | 'out-of-range';
	readonly name: string;
	readonly value: string;
}

/** Names a page reads beside the parameters of its figures. */
const SELECTED = 'region';
/** Names that the frame of an embedded figure reads. */
const OF_THE_FRAME: readonly string[] = ['theme', 'accent', 'hide'];
const KEY = /^[a-z]+:[a-z0-9-]+$/;

export interface AddressState {
	readonly view: View;
	readonly selected: string | null;
	/** The version of the data that a shared link was made with. */
	readonly madeWith: string | null;
	readonly problems: readonly AddressProblem[];
}

/** Reads a view from a query string. What cannot be understood keeps its default and is reported. */
export function readAddress(search: string, spec: ViewSpec): AddressState {
	const view: Record<string, Scalar> = {};
	const problems: AddressProblem[] = [];
	for (const [name, parameter] of Object.entries(spec.params)) view[name] = parameter.default;
	let selected: string | null = null;
	let madeWith: string | null = null;
	for (const [name, value] of new URLSearchParams(search)) {
		const parameter = Object.hasOwn(spec.params, name) ? spec.params[name] : undefined;
		if (OF_THE_FRAME.includes(name)) continue;
		if (name === VERSION_PARAMETER) {
			madeWith = readLinkVersion(value)?.data ?? null;
			if (madeWith === null) problems.push({ kind: 'unknown-value', name, value });
		} else if (name === SELECTED && KEY.test(value)) selected = value;
		else if (name === SELECTED) problems.push({ kind: 'unknown-value', name, value });
		else if (!parameter) problems.push({ kind: 'unknown-parameter', name, value });
		else {
			const read = readValue(value, parameter, spec.choices[name] ?? []);
			if (read.problem) problems.push({ kind: read.problem, name, value });
			else view[name] = read.value;
		}
	}
	const [min, max] = [view['min'], view['max']];
	if (typeof min === 'number' && typeof max === 'number' && min > max) {
		problems.push({ kind: 'out-of-range', name: 'max', value: String(max) });
		view['max'] = null;
	}
	return { view, selected, madeWith, problems };
}

type Reading =
	{ value: Scalar; problem?: undefined } | { value?: undefined; problem: AddressProblem['kind'] };

function readValue(text: string, parameter: Parameter, choices: readonly Choice[]): Reading {
	if (parameter.kind === 'choice') {
		if (text === 'all' && parameter.all) return { value: null };
		const choice = choices.find((c) => String(c.value) === text);
		return choice ? { value: choice.value } : { problem: 'unknown-value' };
	}
	const value = Number(text);
	if (text.trim() === '' || !Number.isFinite(value)) return { problem: 'unknown-value' };
	const [low, high] = parameter.range ?? [-Infinity, Infinity];
	return value < low || value > high ? { problem: 'out-of-range' } : { value };
}

/** Writes a view as a query string that holds only what differs from the defaults, in the order of the parameters. */
export function writeAddress(view: View, selected: string | null, spec: ViewSpec): string {
	const search = new URLSearchParams();
	for (const [name, parameter] of Object.entries(spec.params)) {
		const value = view[name] ?? null;
		if (value !== parameter.default) search.set(name, value === null ? 'all' : String(value));
	}
	if (selected !== null) search.set(SELECTED, selected);
	const text = search.toString().replaceAll('%3A', ':');
	return text && `?${text}`;
}
