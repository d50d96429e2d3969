import type { Row } from '../../engine/connector';
import type { Language, Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { Readable } from '../../units/ladder';
import type { EstimateFigures } from './estimate-figures';
import { leftOut } from './left-out';
import { named, say } from './table-figure';

/** The sum of a column; what is empty counts for nothing. */
export const sum = (rows: readonly Row[], name: string) =>
	rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);

/** The sum of a column as far as it is known; null where nothing of it is. */
export const sumKnown = (rows: readonly Row[], name: string): number | null =>
	rows.some((row) => (row[name] ?? null) !== null) ? sum(rows, name) : null;

/** The share of the energy of some rows whose grid is known, in percent; null where they have no energy. */
export function knownShare(rows: readonly Row[]): number | null {
	const all = sum(rows, 'wh');
	const known = rows.filter((row) => row['g'] !== null);
	if (known.length === rows.length) return 100;
	return all > 0 ? (100 * sum(known, 'wh')) / all : null;
}

/** A share for reading: what is not whole is not called so. */
const shareText = (percent: number, language: Language) =>
	formatter(language).quantity(percent > 0 && percent < 1 ? percent : Math.floor(percent), 'percent');

interface StandIn {
	readonly name: string;
	readonly place: Localised | undefined;
}

/** How an estimate came about, for its caveats. */
type Made = Pick<
	EstimateFigures,
	'measure' | 'building' | 'devices' | 'runs' | 'account' | 'period' | 'anyModel'
> & {
	/** Whether any row has some. */
	readonly carbon: boolean;
	/** The years of the grid, as text. */
	readonly span: string;
	/** Whether a single figure is known of every grid. */
	readonly oneGrid: boolean;
	/** What names no region of ours, and the country whose grid stands in. */
	readonly standIns: readonly StandIn[];
	/** Provinces that are not used, and the country whose grid stands in. */
	readonly provinces: readonly StandIn[];
	/** Periods, each with the share of its energy whose grid is known, in percent. */
	readonly shares: readonly { readonly at: string; readonly known: number | null }[];
};

const NAMED = 5;
const PERIODS = 12;

/** What is to be kept in mind of an estimate. */
export function caveatsOf(made: Made): Localised[] {
	const { measure, building, devices, runs, carbon, span, oneGrid, standIns, provinces, anyModel, shares } =
		made;
	const own = measure === 'carbon';
	const none = shares.filter(({ known }) => known === 0 || known === null);
	const partly = shares.filter(({ known }) => known !== null && known > 0 && known < 100);
	return [
		say(
			(t) =>
				t.caveats[
					{ power: 'power', energy: building ? 'measuredBase' : 'measured', tokens: 'tokens', carbon: 'own' }[
						measure
					] as 'power'
				]
		),
		...(devices
			? [
					say((t, language) => {
						const { number } = formatter(language);
						return devices.now === 'add'
							? t.caveats.added(number(devices.each))
							: t.caveats.atOnce(number(devices.atOnce));
					})
				]
			: []),
		...(runs?.now === 'all'
			? [
					say((t, language) =>
						t.caveats.runs(formatter(language).number(runs.rows), formatter(language).number(runs.runs))
					)
				]
			: []),
		...partialSaid(made),
		...(anyModel.length ? [say((t, language) => t.caveats.anyModel(first(anyModel, NAMED, language)))] : []),
		...(building && !own ? [say((t) => t.caveats.building)] : []),
		...(own || !carbon
			? []
			: [
					say((t) => `${t.caveats.grid(span)} ${oneGrid ? t.caveats.oneGrid : t.caveats.limits}`),
					...(standIns.length ? [say((t, language) => t.caveats.instead(listed(standIns, language)))] : []),
					...(provinces.length
						? [say((t, language) => t.caveats.provinces(listed(provinces, language)))]
						: []),
					...(none.length
						? [
								say((t, language) =>
									t.caveats.noGrid(
										first(
											none.map(({ at }) => at),
											PERIODS,
											language
										)
									)
								)
							]
						: []),
					...(partly.length
						? [
								say((t, language) =>
									t.caveats.partGrid(
										first(
											partly.map(({ at, known }) => `${at} (${shareText(known ?? 0, language)})`),
											PERIODS,
											language
										)
									)
								)
							]
						: [])
				])
	];
}

/** The periods that are not whole, and what the rows cover of them. */
function partialSaid({ account: { partial, from, to }, period }: Made): Localised[] {
	if (!from || !to || partial.length === 0) return [];
	const minute = (at: Date) => named(at, 'hour');
	return [
		say((t, language) =>
			t.caveats.partial(
				formatter(language).list(partial.map((at) => named(at, period))),
				minute(from),
				minute(to)
			)
		)
	];
}

/** The first of some names as a list. */
const first = (names: readonly string[], most: number, language: Language) =>
	formatter(language).list(names.length > most ? [...names.slice(0, most), '…'] : names);

function listed(standIns: readonly StandIn[], language: Language): string {
	const named = standIns.map(({ name, place }) => `${name} (${place?.[language] ?? ''})`);
	return first(named, NAMED, language);
}

/** What a reading is of. */
type Read = Pick<EstimateFigures, 'measure' | 'account' | 'chosenYear'> & {
	/** Whether any row has carbon. */
	readonly carbon: boolean;
	/** The units of the chart, so that both say the same. */
	readonly units: { readonly wh: Readable; readonly g: Readable };
};

/** The years whose grid another year's stands in for, by that year. */
function standingYears(rows: readonly Row[]): [string, string[]][] {
	const years = new Map<string, Set<string>>();
	for (const row of rows) {
		if (row['grid_year'] === null || !(row['moment'] instanceof Date)) continue;
		const [own, grid] = [String(row['moment'].getUTCFullYear()), String(row['grid_year'])];
		if (own !== grid) years.set(grid, (years.get(grid) ?? new Set()).add(own));
	}
	return [...years].map(([grid, own]): [string, string[]] => [grid, [...own].sort()]).sort();
}

/** What an estimate says in all. */
export function read(rows: readonly Row[], { measure, account, chosenYear, carbon, units }: Read): Localised {
	const known = rows.filter((row) => row['g'] !== null);
	return say((t, language) => {
		const format = formatter(language);
		const total = (
			some: readonly Row[],
			[low, mid, high]: readonly [string, string, string],
			of: 'wh' | 'g'
		) =>
			format.estimate(
				{ low: sum(some, low), central: sum(some, mid), high: sum(some, high) },
				of === 'wh' ? 'wh' : 'gco2e',
				units[of]
			);
		const left = leftOut(account, language);
		const more = left ? [left] : [];
		const grams = ['g_low', 'g', 'g_high'] as const;
		if (measure === 'carbon') return [t.readingOwn(total(rows, grams, 'g')), ...more].join(' ');
		const energy = total(rows, ['wh_low', 'wh', 'wh_high'], 'wh');
		if (!carbon) return [t.readingEnergy(energy), ...more].join(' ');
		const share = knownShare(rows) ?? 100;
		const [n, all] = [sum(rows, 'both_n'), sum(rows, 'n')];
		const own = total(rows, ['both_own', 'both_own', 'both_own'], 'g');
		return [
			t.reading(energy, total(known, grams, 'g')),
			...(share < 100 ? [t.part(shareText(share, language))] : []),
			...(n === 0
				? []
				: n === all
					? [t.fileSays(own)]
					: [
							t.fileSaysOf(
								format.number(n),
								format.number(all),
								own,
								total(rows, ['both_low', 'both_mid', 'both_high'], 'g')
							)
						]),
			...(chosenYear === null
				? standingYears(known).map(([grid, years]) => t.otherYear(grid, format.list(years)))
				: [t.chosenYear(String(chosenYear))]),
			...more
		].join(' ');
	});
}
