import type { Scalar } from '../engine/connector';
import { unpackListing, valuesOf } from '../figure/listing';
import type { ViewSpec } from '../figure/view-spec';
import type { Words } from '../i18n/words';
import { formatter } from '../units/format';
import type { AddressProblem } from './view-address';

/** Up to this many values are named one by one. */
const FEW = 8;

/** What of an address could not be shown, what is shown in its place, and what there is. */
export function sayProblem(problem: AddressProblem, spec: ViewSpec, { language, t }: Words): string {
	const { kind, name, value, instead = [] } = problem;
	const format = formatter(language);
	if (kind === 'unknown-entries' || kind === 'too-many') {
		const listed = new Map(unpackListing(spec.listings[name] ?? '').map((l) => [l.value, l.label[language]]));
		const names = (values: readonly Scalar[]) =>
			format.list(values.map((v) => listed.get(String(v)) ?? String(v)));
		return t.address[kind](
			spec.params[name]?.label[language] ?? name,
			names(valuesOf(value)),
			names(instead)
		);
	}
	const exists = kind === 'unknown-parameter' ? '' : existing(instead, problem, spec, language, t);
	return [t.address[kind](name, value), exists && t.address.exists(exists)].filter(Boolean).join(' ');
}

function existing(
	values: readonly Scalar[],
	{ kind, name }: AddressProblem,
	spec: ViewSpec,
	language: Words['language'],
	t: Words['t']
): string {
	const numbers = values.filter((value) => typeof value === 'number');
	if (numbers.length === values.length && (kind === 'out-of-range' || numbers.length > FEW))
		return numbers.length ? t.address.span(String(Math.min(...numbers)), String(Math.max(...numbers))) : '';
	if (values.length > FEW) return '';
	const labels = new Map(
		(spec.choices[name] ?? []).map((c): [Scalar, string] => [c.value, c.label[language]])
	);
	return formatter(language).list(values.map((v) => labels.get(v) ?? String(v)));
}
