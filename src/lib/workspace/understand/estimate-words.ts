import type { Row } from '../../engine/connector';
import type { Language, Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { UnitId } from '../../units/unit';
import { say } from './table-figure';

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

/** How an estimate came about, for its caveats. */
interface Made {
	readonly measure: 'power' | 'energy' | 'tokens' | 'carbon';
	readonly building: boolean;
	/** Readings that share device and time with another. */
	readonly atOnce: number;
	/** Whether any row has some. */
	readonly carbon: boolean;
	/** The years of the grid, as text. */
	readonly span: string;
	/** Whether a single figure is known of every grid. */
	readonly oneGrid: boolean;
	/** What names no region of ours, and the country whose grid stands in. */
	readonly standIns: readonly { readonly name: string; readonly place: Localised | undefined }[];
	/** Models that were not measured. */
	readonly anyModel: readonly string[];
	/** Periods, each with the share of its energy whose grid is known, in percent. */
	readonly shares: readonly { readonly at: string; readonly known: number | null }[];
}

const NAMED = 5;
const PERIODS = 12;

/** What is to be kept in mind of an estimate. */
export function caveatsOf(made: Made): Localised[] {
	const { measure, building, atOnce, carbon, span, oneGrid, standIns, anyModel, shares } = made;
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
		...(atOnce > 0 ? [say((t, language) => t.caveats.atOnce(formatter(language).number(atOnce)))] : []),
		...(anyModel.length ? [say((t, language) => t.caveats.anyModel(first(anyModel, NAMED, language)))] : []),
		...(building && !own ? [say((t) => t.caveats.building)] : []),
		...(own || !carbon
			? []
			: [
					say((t) => `${t.caveats.grid(span)} ${oneGrid ? t.caveats.oneGrid : t.caveats.limits}`),
					...(standIns.length ? [say((t, language) => t.caveats.instead(listed(standIns, language)))] : []),
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

/** The first of some names as a list. */
const first = (names: readonly string[], most: number, language: Language) =>
	formatter(language).list(names.length > most ? [...names.slice(0, most), '…'] : names);

function listed(standIns: Made['standIns'], language: Language): string {
	const named = standIns.map(({ name, place }) => `${name} (${place?.[language] ?? ''})`);
	return first(named, NAMED, language);
}

/**
 * What an estimate says in all.
 * @param own whether the carbon is the file's own
 * @param carbon whether any row has some
 */
export function read(rows: readonly Row[], own: boolean, carbon: boolean): Localised {
	const known = rows.filter((row) => row['g'] !== null);
	return say((t, language) => {
		const format = formatter(language);
		const total = (some: readonly Row[], of: 'wh' | 'g', unit: UnitId) =>
			format.estimate(
				{ low: sum(some, `${of}_low`), central: sum(some, of), high: sum(some, `${of}_high`) },
				unit
			);
		if (own) return t.readingOwn(total(rows, 'g', 'gco2e'));
		const energy = total(rows, 'wh', 'wh');
		if (!carbon) return t.readingEnergy(energy);
		const share = knownShare(rows) ?? 100;
		return [
			t.reading(energy, total(known, 'g', 'gco2e')),
			...(share < 100 ? [t.part(shareText(share, language))] : []),
			...(rows.some((row) => row['own'] !== null)
				? [
						t.fileSays(
							format.estimate(
								{ low: sum(rows, 'own'), central: sum(rows, 'own'), high: sum(rows, 'own') },
								'gco2e'
							)
						)
					]
				: [])
		].join(' ');
	});
}
