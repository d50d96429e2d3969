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
	gwh: unit('GWh', 'GWh', 'gigawatt-hours', 'gigawattheures', 0),
	mwh: unit('MWh', 'MWh', 'megawatt-hours', 'mégawattheures', 0),
	kwh: unit('kWh', 'kWh', 'kilowatt-hours', 'kilowattheures', 1),
	wh: unit('Wh', 'Wh', 'watt-hours', 'wattheures', 2),
	wh_per_gb: unit('Wh/GB', 'Wh/Go', 'watt-hours per gigabyte', 'wattheures par gigaoctet', 1),
	joule: unit('J', 'J', 'joules', 'joules', 1),
	gw: unit('GW', 'GW', 'gigawatts', 'gigawatts', 1),
	mw: unit('MW', 'MW', 'megawatts', 'mégawatts', 0),
	watt: unit('W', 'W', 'watts', 'watts', 1),
	gco2e: unit('g CO₂e', 'g CO₂e', 'grams of CO₂ equivalent', 'grammes d’équivalent CO₂', 2),
	kgco2e: unit('kg CO₂e', 'kg CO₂e', 'kilograms of CO₂ equivalent', 'kilogrammes d’équivalent CO₂', 0),
	tco2e: unit('t CO₂e', 't CO₂e', 'tonnes of CO₂ equivalent', 'tonnes d’équivalent CO₂', 0),
	mtco2e: unit(
		'Mt CO₂e',
		'Mt CO₂e',
		'million tonnes of CO₂ equivalent',
		'millions de tonnes d’équivalent CO₂',
		1
	),
	mtco2: unit('Mt CO₂', 'Mt CO₂', 'million tonnes of CO₂', 'millions de tonnes de CO₂', 0),
	gsbeq: unit('g Sb eq', 'g éq. Sb', 'grams of antimony equivalent', 'grammes d’équivalent antimoine', 4),
	ml: unit('mL', 'mL', 'millilitres', 'millilitres', 2),
	litre: unit('L', 'L', 'litres', 'litres', 1),
	m3: unit('m³', 'm³', 'cubic metres', 'mètres cubes', 0),
	flop: unit('FLOP', 'FLOP', 'floating-point operations', 'opérations en virgule flottante', 0),
	flop_per_s: unit(
		'FLOP/s',
		'FLOP/s',
		'floating-point operations per second',
		'opérations en virgule flottante par seconde',
		0
	),
	flop_per_joule: unit(
		'FLOP/J',
		'FLOP/J',
		'floating-point operations per joule',
		'opérations en virgule flottante par joule',
		0
	),
	billion_parameters: unit('billion', 'milliards', 'billion parameters', 'milliards de paramètres', 1),
	gpu_hour: unit('GPU-hours', 'heures-GPU', 'GPU hours', 'heures de GPU', 0),
	hour: unit('h', 'h', 'hours', 'heures', 1),
	years: unit('years', 'ans', 'years', 'ans', 1),
	second: unit('s', 's', 'seconds', 'secondes', 1),
	token: unit('tokens', 'jetons', 'tokens', 'jetons', 0),
	gigabyte: unit('GB', 'Go', 'gigabytes', 'gigaoctets', 1),
	person: unit('people', 'habitants', 'people', 'habitants', 0),
	kwh_per_person: unit(
		'kWh per person',
		'kWh par habitant',
		'kilowatt-hours per person',
		'kilowattheures par habitant',
		0
	),
	degree: unit('°', '°', 'degrees', 'degrés', 2),
	year: unit('', '', '', '', 0),
	count: unit('', '', '', '', 0)
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;
export const UNIT_IDS = Object.keys(UNITS) as [UnitId, ...UnitId[]];
