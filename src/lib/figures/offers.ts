import type { Scalar } from '../engine/connector';
import type { View } from '../figure/figure';
import { unpackListing, valuesOf } from '../figure/listing';
import { near } from '../figure/near';
import { accounting, factor, type Parameter } from '../figure/parameter';
import type { ViewSpec } from '../figure/view-spec';
import type { Language, Localised } from '../i18n/language';
import type { AddressProblem } from '../share/view-address';
import { formatter } from '../units/format';
import { ADDRESS_TEXTS } from './address-texts';
import { sayNumber } from './say-problem';

/** Something that can be shown in the place of what an address asked for: what it is called, and what it sets. */
export interface Offer {
	readonly label: string;
	readonly patch: Readonly<Record<string, Scalar>>;
}

/** Up to this many values are offered one by one; of more, the nearest. */
const FEW = 8;

/** What can be chosen where something could not be shown. */
export function offersFor(
	{ kind, name, value, instead = [], lower }: AddressProblem,
	spec: ViewSpec,
	view: View,
	language: Language
): Offer[] {
	const parameter = spec.params[name];
	if (!parameter || kind === 'unknown-parameter' || kind === 'repeated') return [];
	const offer = (label: string, chosen: Scalar): Offer => ({ label, patch: { [name]: chosen } });
	const choices = (spec.choices[name] ?? []).map((c) => offer(c.label[language], c.value));
	if (lower) {
		const [from, to] = [Number(value), lower.value];
		const [low, high] = [from, to].map((limit) => sayNumber(limit, parameter, language));
		const label = ADDRESS_TEXTS[language].span(low ?? '', high ?? '');
		return [{ label, patch: { [lower.name]: from, [name]: to } }];
	}
	if (kind === 'base-outside') {
		const [base, from = 0, to = 0] = [value, ...instead].map(Number);
		const [first, last] = [Math.min(Number(base), from), Math.max(Number(base), to)];
		const index = (year: number) =>
			offer(choices.find((c) => c.patch[name] === year)?.label ?? String(year), year);
		return [
			{
				label: ADDRESS_TEXTS[language].years(String(first), String(last)),
				patch: first < from ? { from: first } : { to: last }
			},
			index(from)
		];
	}
	if (parameter.kind === 'several') {
		const listed = unpackListing(spec.listings[name] ?? '');
		const called = (id: string) => listed.find((l) => l.value === id)?.label[language] ?? id;
		const most = parameter.most ?? Infinity;
		if (kind === 'too-many') {
			const left = valuesOf(value).slice(0, most);
			return [offer(formatter(language).list(left.map(called)), left.join(','))];
		}
		const shown = valuesOf(view[name]);
		return valuesOf(value)
			.flatMap((asked) => near(listed, asked, language).slice(0, 2))
			.filter((item) => !shown.includes(item.value))
			.map((item) => offer(item.label[language], [...shown.slice(0, most - 1), item.value].join(',')));
	}
	const { all } = parameter;
	if (choices.length && choices.length <= FEW)
		return all ? [offer(all[language], null), ...choices] : choices;
	const numbers = instead.filter((other) => typeof other === 'number');
	const asked = Number(value);
	if (numbers.length && instead.every((o) => o === null || typeof o === 'number') && Number.isFinite(asked)) {
		const most = Math.max(...numbers);
		const nearest =
			asked > most ? most : numbers.reduce((a, b) => (Math.abs(b - asked) < Math.abs(a - asked) ? b : a));
		return [
			offer(
				choices.find(({ patch }) => patch[name] === nearest)?.label ??
					sayNumber(nearest, parameter, language),
				nearest
			)
		];
	}
	const listed = (spec.choices[name] ?? []).map((c) => ({
		value: String(c.value),
		label: c.label,
		aliases: []
	}));
	return near(listed, value, language).map((item) => offer(item.label[language], item.value));
}

/** Choices that only some pages have: what they are called, and the addresses of those pages. */
const ELSEWHERE: Readonly<
	Record<string, { parameter: Parameter; pages: readonly ('cloud' | 'data-centres')[] }>
> = {
	factor: { parameter: factor(), pages: ['cloud'] },
	accounting: { parameter: accounting(), pages: ['data-centres'] }
};

/** Where a choice can be made that this page has not; null where no page has it. */
export function elsewhere({
	kind,
	name
}: AddressProblem): { label: Localised; pages: readonly ('cloud' | 'data-centres')[] } | null {
	const known = kind === 'unknown-parameter' ? ELSEWHERE[name] : undefined;
	return known ? { label: known.parameter.label, pages: known.pages } : null;
}
