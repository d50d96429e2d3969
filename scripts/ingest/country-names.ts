import type { Localised } from '../../src/lib/i18n/language';

const named = (en: string, fr: string): Localised => ({ en, fr });

/** Names by ISO2 where Unicode's are longer or less known than the ones in use. */
export const NAMES: Readonly<Record<string, Localised>> = {
	CD: named('DR Congo', 'RD Congo'),
	CG: named('Congo', 'Congo'),
	HK: named('Hong Kong', 'Hong Kong'),
	MM: named('Myanmar', 'Myanmar'),
	MO: named('Macao', 'Macao'),
	PS: named('Palestine', 'Palestine'),
	VA: named('Vatican City', 'Vatican')
};

/** What readers and data files also call them, by ISO2. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
	AE: ['UAE', 'EAU'],
	BN: ['Brunei Darussalam'],
	BY: ['Biélorussie'],
	CD: ['Congo-Kinshasa', 'Democratic Republic of Congo', 'DRC', 'RDC', 'Zaire'],
	CG: ['Congo-Brazzaville', 'Republic of the Congo', 'République du Congo'],
	CI: ['Ivory Coast', "Cote d'Ivoire", "Côte d'Ivoire"],
	CV: ['Cabo Verde'],
	CZ: ['Czech Republic', 'République tchèque'],
	FK: ['Falklands', 'Falkland Islands (Malvinas)'],
	FM: ['Micronesia (country)'],
	FO: ['Faeroe Islands'],
	GB: ['Great Britain', 'Britain', 'UK', 'R.-U.', 'Grande-Bretagne'],
	HK: ['Hong Kong SAR', 'Hong Kong SAR China'],
	IR: ['Islamic Republic of Iran'],
	KP: ["Democratic People's Republic of Korea", 'DPRK'],
	KR: ['Republic of Korea', 'Korea, South', 'Korea, Rep.'],
	LA: ['Lao PDR'],
	MK: ['Macedonia', 'Macédoine'],
	MM: ['Burma', 'Birmanie'],
	MO: ['Macau', 'Macao SAR China'],
	NL: ['Holland', 'Hollande'],
	PS: ['Palestinian Territories', 'Territoires palestiniens'],
	RU: ['Russian Federation'],
	SZ: ['Swaziland'],
	TL: ['East Timor', 'Timor-Leste'],
	TR: ['Turkey', 'Turkiye'],
	TW: ['Taiwan, China', 'Chinese Taipei'],
	US: ['USA', 'US', 'U.S.', 'United States of America', 'É.-U.', 'Etats-Unis'],
	VA: ['Holy See', 'Saint-Siège'],
	VN: ['Viet Nam', 'Vietnam'],
	XK: ['Kosovo (UNSCR 1244)']
};
