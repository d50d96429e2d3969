import type { Row } from '../../engine/connector';
import type { Language, Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { UnitId } from '../../units/unit';
import { say } from './table-figure';

/** The sum of a column; what is empty counts for nothing. */
export const sum = (rows: readonly Row[], name: string) =>
	rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);

/** How an estimate came about, for its caveats. */
interface Made {
	readonly measure: 'power' | 'energy' | 'tokens' | 'carbon';
	readonly building: boolean;
	/** Whether any row has some. */
	readonly carbon: boolean;
	/** The years of the grid, as text. */
	readonly span: string;
	/** Whether a single figure is known of every grid. */
	readonly oneGrid: boolean;
	/** What names no region of ours, and the country whose grid stands in. */
	readonly standIns: readonly { readonly name: string; readonly place: Localised | undefined }[];
}

const NAMED = 5;

/** What is to be kept in mind of an estimate. */
export function caveatsOf({ measure, building, carbon, span, oneGrid, standIns }: Made): Localised[] {
	const own = measure === 'carbon';
	return [
		say(
			(t) =>
				t.caveats[
					{ power: 'power', energy: building ? 'measuredBase' : 'measured', tokens: 'tokens', carbon: 'own' }[
						measure
					] as 'power'
				]
		),
		...(building && !own ? [say((t) => t.caveats.building)] : []),
		...(own || !carbon
			? []
			: [
					say((t) => `${t.caveats.grid(span)} ${oneGrid ? t.caveats.oneGrid : t.caveats.limits}`),
					...(standIns.length ? [say((t, language) => t.caveats.instead(listed(standIns, language)))] : [])
				])
	];
}

function listed(standIns: Made['standIns'], language: Language): string {
	const named = standIns.slice(0, NAMED).map(({ name, place }) => `${name} (${place?.[language] ?? ''})`);
	return formatter(language).list(standIns.length > NAMED ? [...named, '…'] : named);
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
		const share = sum(known, 'wh') / sum(rows, 'wh');
		return [
			t.reading(energy, total(known, 'g', 'gco2e')),
			...(share < 0.9995 ? [t.part(format.quantity(Math.floor(share * 100), 'percent'))] : []),
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
