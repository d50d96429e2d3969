import type { Localised } from '../i18n/language';

interface Unit {
	/** The sign after a number. */
	readonly symbol: Localised;
	/** The unit in words, for text alternatives and announcements. */
	readonly spoken: Localised;
	/** Decimals shown where the data support them. */
	readonly decimals: number;
	/** Significant figures shown instead, for a quantity over many powers of ten. */
	readonly figures?: number;
}

const unit = (en: string, fr: string, spokenEn: string, spokenFr: string, decimals: number): Unit => ({
	symbol: { en, fr },
	spoken: { en: spokenEn, fr: spokenFr },
	decimals
});

const wide = (en: string, fr: string, spokenEn: string, spokenFr: string, figures = 3): Unit => ({
	...unit(en, fr, spokenEn, spokenFr, 0),
	figures
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
	kwh: wide('kWh', 'kWh', 'kilowatt-hours', 'kilowattheures'),
	wh: unit('Wh', 'Wh', 'watt-hours', 'wattheures', 2),
	wh_per_gb: unit('Wh/GB', 'Wh/Go', 'watt-hours per gigabyte', 'wattheures par gigaoctet', 1),
	joule: unit('J', 'J', 'joules', 'joules', 1),
	gw: unit('GW', 'GW', 'gigawatts', 'gigawatts', 1),
	mw: wide('MW', 'MW', 'megawatts', 'mégawatts', 2),
	watt: unit('W', 'W', 'watts', 'watts', 1),
	gco2e: unit('g CO₂e', 'g CO₂e', 'grams of CO₂ equivalent', 'grammes d’équivalent CO₂', 2),
	kgco2e: wide('kg CO₂e', 'kg CO₂e', 'kilograms of CO₂ equivalent', 'kilogrammes d’équivalent CO₂'),
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
	j_per_response: wide('J', 'J', 'joules per response', 'joules par réponse'),
	j_per_token: wide('J', 'J', 'joules per output token', 'joules par jeton produit'),
	wh_per_prompt: wide('Wh', 'Wh', 'watt-hours per prompt', 'wattheures par requête'),
	kwh_per_1000: wide(
		'kWh per 1,000',
		'kWh pour 1\u202f000',
		'kilowatt-hours for 1,000 inferences',
		'kilowattheures pour 1\u202f000 inférences'
	),
	tco2e_training: wide('t CO₂e', 't CO₂e', 'tonnes of CO₂ equivalent', 'tonnes d’équivalent CO₂'),
	fold: wide('times', 'fois', 'times', 'fois'),
	flop: wide('FLOP', 'FLOP', 'floating-point operations', 'opérations en virgule flottante', 1),
	flop_per_s: wide(
		'FLOP/s',
		'FLOP/s',
		'floating-point operations per second',
		'opérations en virgule flottante par seconde'
	),
	flop_per_joule: wide(
		'FLOP/J',
		'FLOP/J',
		'floating-point operations per joule',
		'opérations en virgule flottante par joule'
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
	count: unit('', '', '', '', 0),
	number: { ...unit('', '', '', '', 0), figures: 5 }
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;
export const UNIT_IDS = Object.keys(UNITS) as [UnitId, ...UnitId[]];
