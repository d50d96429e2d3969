import type { Scalar } from './connector';

/** The values a figure's parameters take in its answers, by name. */
export type ParameterSpaces = Readonly<Record<string, readonly Scalar[]>>;

/** Every combination, the last parameter changing fastest. */
export function* combinations(spaces: ParameterSpaces): Generator<Readonly<Record<string, Scalar>>> {
	const names = Object.keys(spaces);
	const count = names.reduce((product, name) => product * (spaces[name]?.length ?? 0), 1);
	for (let i = 0; i < count; i++) {
		const chosen: Record<string, Scalar> = {};
		let rest = i;
		for (const name of [...names].reverse()) {
			const values = spaces[name] ?? [];
			chosen[name] = values[rest % values.length] ?? null;
			rest = Math.floor(rest / values.length);
		}
		yield chosen;
	}
}

/** The place of a combination in that order, or -1 when it is not one of them. */
export function combinationIndex(spaces: ParameterSpaces, params: Readonly<Record<string, Scalar>>): number {
	const names = Object.keys(spaces);
	if (names.length !== Object.keys(params).length) return -1;
	let index = 0;
	for (const name of names) {
		const values = spaces[name] ?? [];
		const chosen = Object.hasOwn(params, name) ? params[name] : undefined;
		const place = chosen === undefined ? -1 : values.indexOf(chosen);
		if (place < 0) return -1;
		index = index * values.length + place;
	}
	return index;
}
