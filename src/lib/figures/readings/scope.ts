import type { Row } from '../../engine/connector';
import { ENTITIES } from '../../figure/entity';
import type { View } from '../../figure/figure';
import type { Language } from '../../i18n/language';
import type { Formatter } from '../../units/format';

const WORDS = {
	en: {
		one: 'cloud region',
		many: 'cloud regions',
		of: (provider: string) => ` of ${provider}`,
		service: ' in service today',
		factor: { country: ' with an intensity by Ember', provider: ' with a factor of their provider' },
		in: (country: string) => ` (${country})`,
		countries: (n: string) => `${n} countries`,
		from: (a: string) => ` on grids from ${a}`,
		to: (b: string) => ` on grids up to ${b}`,
		between: (a: string, b: string) => ` on grids from ${a} to ${b}`,
		zone: ' by Electricity Maps'
	},
	fr: {
		one: 'région cloud',
		many: 'régions cloud',
		of: (provider: string) => ` ${provider}`,
		service: ' aujourd’hui en service',
		factor: { country: ' dont Ember donne l’intensité', provider: ' dont le fournisseur publie un facteur' },
		in: (country: string) => ` (${country})`,
		countries: (n: string) => `${n} pays`,
		from: (a: string) => ` sur des réseaux à partir de ${a}`,
		to: (b: string) => ` sur des réseaux jusqu’à ${b}`,
		between: (a: string, b: string) => ` sur des réseaux de ${a} à ${b}`,
		zone: ' selon Electricity Maps'
	}
} as const;

/** Up to this many countries are named one by one. */
const FEW = 3;

/** Where the regions of a reading stand, as the view restricts them: " (India) on grids up to 700 g CO₂e/kWh"; empty without restrictions. */
export function narrowed(rows: readonly Row[], view: View, language: Language, format: Formatter): string {
	const t = WORDS[language];
	const countries =
		view['country'] == null ? [] : [...new Set(rows.map((row) => String(row[`country_${language}`])))];
	const named =
		countries.length > FEW ? t.countries(format.number(countries.length)) : format.list(countries);
	const [min, max] = ['min', 'max'].map((name) => {
		const value = view[name];
		return typeof value === 'number' ? format.quantity(value, 'gco2e_per_kwh') : null;
	});
	const grids = min && max ? t.between(min, max) : min ? t.from(min) : max ? t.to(max) : '';
	const zone = grids && !otherFactor(view) ? t.zone : '';
	return `${named ? t.in(named) : ''}${grids}${zone}`;
}

/** The factor of a view where it is not that of the zone. */
function otherFactor({ factor }: View): 'country' | 'provider' | null {
	return factor === 'country' || factor === 'provider' ? factor : null;
}

/** What a reading speaks of: how many regions, of whom, where and on what grids by whose intensity, as the view restricts them. */
export function scope(
	count: number,
	rows: readonly Row[],
	view: View,
	language: Language,
	format: Formatter
): string {
	const t = WORDS[language];
	const provider = ENTITIES[String(view['provider'])]?.name[language];
	const other = otherFactor(view);
	const factor = other ? t.factor[other] : '';
	return `${format.count(count, t.one, t.many)}${provider ? t.of(provider) : ''}${t.service}${factor}${narrowed(rows, view, language, format)}`;
}
