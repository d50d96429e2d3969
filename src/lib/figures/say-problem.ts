import type { Scalar } from '../engine/connector';
import type { Parameter } from '../figure/parameter';
import { unpackListing, valuesOf } from '../figure/listing';
import type { ViewSpec } from '../figure/view-spec';
import type { Language } from '../i18n/language';
import type { AddressProblem } from '../share/view-address';
import { formatter } from '../units/format';
import { ADDRESS_TEXTS } from './address-texts';

/** Up to this many values are named one by one. */
const FEW = 8;

/** What of an address could not be shown, what is shown in its place, and what there is. */
export function sayProblem(problem: AddressProblem, spec: ViewSpec, language: Language): string {
	const { kind, name, value, instead = [] } = problem;
	const t = ADDRESS_TEXTS[language];
	const format = formatter(language);
	const label = spec.params[name]?.label[language] ?? name;
	if (kind === 'unknown-entries' || kind === 'too-many') {
		const listed = new Map(unpackListing(spec.listings[name] ?? '').map((l) => [l.value, l.label[language]]));
		const names = (values: readonly Scalar[]) =>
			format.list(values.map((v) => listed.get(String(v)) ?? String(v)));
		const shown = instead.length ? names(instead) : (spec.params[name]?.all?.[language] ?? '');
		return t[kind](label, names(valuesOf(value)), shown);
	}
	if (problem.lower) {
		const said = (limit: number) => sayNumber(limit, spec.params[name], language);
		return t['wrong-way-round'](said(problem.lower.value), said(Number(value)));
	}
	const exists = kind === 'unknown-parameter' ? '' : existing(instead, problem, spec, language);
	if (kind === 'wrong-way-round') return '';
	return [t[kind](label, value), exists && t.exists(exists)].filter(Boolean).join(' ');
}

/** A limit with the unit of its parameter, as the control shows it. */
export const sayNumber = (value: number, parameter: Parameter | undefined, language: Language): string =>
	parameter?.unit ? formatter(language).quantity(value, parameter.unit) : String(value);

function existing(
	values: readonly Scalar[],
	{ kind, name }: AddressProblem,
	spec: ViewSpec,
	language: Language
): string {
	const numbers = values.filter((value) => typeof value === 'number');
	if (numbers.length === values.length && (kind === 'out-of-range' || numbers.length > FEW))
		return numbers.length
			? ADDRESS_TEXTS[language].span(String(Math.min(...numbers)), String(Math.max(...numbers)))
			: '';
	if (values.length > FEW) return '';
	const labels = new Map(
		(spec.choices[name] ?? []).map((c): [Scalar, string] => [c.value, c.label[language]])
	);
	return formatter(language).list(values.map((v) => labels.get(v) ?? String(v)));
}
