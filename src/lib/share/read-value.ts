import type { Scalar } from '../engine/connector';
import { unpackListing, valuesOf } from '../figure/listing';
import type { Asked, Choice } from '../figure/parameter';
import type { AddressProblem } from './view-address';

type Problem = Pick<AddressProblem, 'kind' | 'instead'> & { readonly value?: string };

/** A value that an address gives, and what of it cannot be shown; without a value the default stays. */
interface Reading {
	readonly value?: Scalar;
	readonly problems?: readonly Problem[];
}

/** Reads the text of a parameter in an address. */
export function readValue(
	text: string,
	parameter: Asked,
	choices: readonly Choice[],
	listing: string
): Reading {
	if (parameter.kind === 'several') return readSeveral(text, parameter, listing);
	if (parameter.kind === 'choice') {
		if (text === 'all' && parameter.all) return { value: null };
		const choice = choices.find((c) => String(c.value) === text);
		return choice
			? { value: choice.value }
			: { problems: [{ kind: 'unknown-value', instead: valuesOfChoice(parameter, choices) }] };
	}
	const value = Number(text);
	if (text.trim() === '' || !Number.isFinite(value)) return { problems: [{ kind: 'unknown-value' }] };
	const [low, high] = parameter.range ?? [-Infinity, Infinity];
	return value < low || value > high
		? { problems: [{ kind: 'out-of-range', ...(parameter.range ? { instead: parameter.range } : {}) }] }
		: { value };
}

/** What a choice can be: none of its values too, where that has a name. */
const valuesOfChoice = ({ all }: Asked, choices: readonly Choice[]): Scalar[] => [
	...(all ? [null] : []),
	...choices.map((c) => c.value)
];

/** The known values of a list, in any case, each once and no more than fit. */
function readSeveral(text: string, parameter: Asked, listing: string): Reading {
	if (parameter.all && (text === '' || text === 'all')) return { value: null };
	const known = new Map(unpackListing(listing).map(({ value }) => [value.toLowerCase(), value]));
	const own = parameter.always ? [parameter.always] : [];
	const asked = [...own, ...valuesOf(text).map((value) => value.trim())];
	const found = [...new Set(asked.flatMap((value) => known.get(value.toLowerCase()) ?? []))];
	const unknown = asked.filter((value) => !known.has(value.toLowerCase()));
	const most = parameter.most ?? Infinity;
	const kept = found.slice(0, most);
	const value = kept.length || asked.length === 0 ? kept.join(',') : parameter.default;
	const instead = valuesOf(value);
	const problems: Problem[] = [];
	if (unknown.length) problems.push({ kind: 'unknown-entries', value: unknown.join(','), instead });
	if (found.length > most) problems.push({ kind: 'too-many', value: found.slice(most).join(','), instead });
	return { value, problems };
}
