import type { Scalar } from '../engine/connector';
import type { Asked } from '../figure/parameter';
import { unpackListing, valuesOf } from '../figure/listing';
import type { ViewSpec } from '../figure/view-spec';
import type { Language } from '../i18n/language';
import { VERSION_PARAMETER } from '../share/link';
import type { AddressProblem } from '../share/view-address';
import { formatter } from '../units/format';
import { ADDRESS_TEXTS } from './address-texts';

/** Up to this many values are named one by one. */
const FEW = 8;

/**
 * What of an address could not be shown, what is shown in its place, and what there is, unless that is what is offered
 * beside it, by these names.
 */
export function sayProblem(
	problem: AddressProblem,
	spec: ViewSpec,
	language: Language,
	offered: readonly string[] = []
): string {
	const { kind, name, value, instead = [] } = problem;
	const t = ADDRESS_TEXTS[language];
	const format = formatter(language);
	const label = spec.params[name]?.label[language] ?? name;
	if (name === 'lang') return t.language(value);
	if (name === VERSION_PARAMETER) return t.version(value);
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
	if (kind === 'base-outside') return t[kind](value, String(instead[0]), String(instead[1]));
	const exists = kind === 'unknown-parameter' ? '' : existing(instead, problem, spec, language);
	if (kind === 'wrong-way-round') return '';
	const there = kind === 'out-of-range' ? t.within : t.exists;
	const why = kind === 'unknown-value' && spec.params[name]?.absent?.[language];
	const further = exists !== format.list(offered) && exists && there(exists);
	return [t[kind](label, value), why, further].filter(Boolean).join(' ');
}

/** The largest number that is written as it stands, as years are. */
const PLAIN = 9999;

/** A limit with the unit of its parameter, as the control shows it. */
export function sayNumber(value: number, parameter: Asked | undefined, language: Language): string {
	const format = formatter(language);
	if (parameter?.unit) return format.quantity(value, parameter.unit);
	return value > PLAIN ? format.number(value) : String(value);
}

function existing(
	values: readonly Scalar[],
	{ kind, name }: AddressProblem,
	spec: ViewSpec,
	language: Language
): string {
	const said = (limit: number) => sayNumber(limit, spec.params[name], language);
	const known = values.filter((value) => value !== null);
	const numbers = known.filter((value) => typeof value === 'number');
	if (numbers.length === known.length && (kind === 'out-of-range' || numbers.length > FEW))
		return numbers.length
			? ADDRESS_TEXTS[language].span(said(Math.min(...numbers)), said(Math.max(...numbers)))
			: '';
	if (known.length > FEW) return '';
	const labels = new Map(
		(spec.choices[name] ?? []).map((c): [Scalar, string] => [c.value, c.label[language]])
	);
	const all = spec.params[name]?.all?.[language] ?? '';
	return formatter(language).list(values.map((v) => (v === null ? all : (labels.get(v) ?? String(v)))));
}
