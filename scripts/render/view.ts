import type { Scalar } from '../../src/lib/engine/connector';
import { choosable, type Figure, type View } from '../../src/lib/figure/figure';
import { unpackListing } from '../../src/lib/figure/listing';
import type { ViewSpec } from '../../src/lib/figure/view-spec';
import { readAddress } from '../../src/lib/share/view-address';

/** What a parameter takes, for a message. */
function allowed(name: string, { params, choices, listings }: ViewSpec): string {
	const p = params[name];
	if (!p) return '';
	if (p.kind === 'number') return p.range ? `a number from ${p.range[0]} to ${p.range[1]}` : 'a number';
	if (p.kind === 'several')
		return `at most ${p.most} of ${unpackListing(listings[name] ?? '').map((l) => l.value)}`;
	const values: Scalar[] = [...(p.all ? ['all'] : []), ...(choices[name] ?? []).map(({ value }) => value)];
	return values.join(', ');
}

/**
 * The view that settings like `year=2024` ask for.
 * @throws Error naming what is not known, with everything that is.
 */
export function viewOf(
	figure: Figure,
	known: Pick<ViewSpec, 'choices' | 'listings'>,
	settings: readonly string[]
): View {
	const spec = { params: choosable(figure), choices: known.choices, listings: known.listings };
	const search = new URLSearchParams();
	for (const setting of settings) {
		const [name = '', ...value] = setting.split('=');
		if (value.length === 0) throw new Error(`--set takes name=value, and "${setting}" has no "=".`);
		if (!Object.hasOwn(spec.params, name))
			throw new Error(
				`${figure.id} has no parameter "${name}". It has: ${Object.keys(spec.params).join(', ') || 'none'}.`
			);
		search.set(name, value.join('='));
	}
	const { view, problems } = readAddress(search.toString(), spec);
	const [problem] = problems;
	if (problem)
		throw new Error(
			`"${problem.value}" is no value of "${problem.name}". It takes: ${allowed(problem.name, spec)}.`
		);
	return view;
}
