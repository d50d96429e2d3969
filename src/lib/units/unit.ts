import type { Localised } from '../i18n/language';

interface Unit {
	/** The sign after a number. */
	readonly symbol: Localised;
	/** The unit in words, for text alternatives and announcements. */
	readonly spoken: Localised;
	/** Decimals shown where the data support them. */
	readonly decimals: number;
}

const unit = (en: string, fr: string, spokenEn: string, spokenFr: string, decimals: number): Unit => ({
	symbol: { en, fr },
	spoken: { en: spokenEn, fr: spokenFr },
	decimals
});

export const UNITS = {
	gco2e_per_kwh: unit(
		'g CO₂e/kWh',
		'g CO₂e/kWh',
		'grams of CO₂ equivalent per kilowatt-hour',
		'grammes d’équivalent CO₂ par kilowattheure',
		0
	),
	percent: unit('%', '%', 'percent', 'pour cent', 0),
	ratio: unit('', '', '', '', 2),
	l_per_kwh: unit('L/kWh', 'L/kWh', 'litres per kilowatt-hour', 'litres par kilowattheure', 2),
	twh: unit('TWh', 'TWh', 'terawatt-hours', 'térawattheures', 1),
	kwh: unit('kWh', 'kWh', 'kilowatt-hours', 'kilowattheures', 1),
	degree: unit('°', '°', 'degrees', 'degrés', 2),
	year: unit('', '', '', '', 0),
	count: unit('', '', '', '', 0)
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;
export const UNIT_IDS = Object.keys(UNITS) as [UnitId, ...UnitId[]];
