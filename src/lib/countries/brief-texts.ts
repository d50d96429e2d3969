import type { Language } from '../i18n/language';
import type { Formatter } from '../units/format';
import type { CountryProfile } from './profile';

const inService = ({ regions }: CountryProfile) => regions.filter((region) => region.in_service).length;
const metered = ({ demand }: CountryProfile) => demand.some(({ kind }) => kind === 'measured');

const en = {
	title: (name: string) => `${name}: a brief`,
	lead: 'Grid, cloud regions, data centres and AI models, set against what the Thiruvananthapuram declaration asks for.',
	back: 'The page with figures that answer',
	print: 'One page of A4: print from the browser.',
	printTwo: 'One page of A4 on the country, and a second on those compared with it: print from the browser.',
	compared: (name: string) => `${name} beside others`,
	more: (n: string) => `And ${n} more, on the page of the country.`,
	models: (n: string) => `${n} on the list of notable models kept by Epoch AI.`,
	commitments: 'Set against the declaration',
	bears: {
		'1.2': (profile: CountryProfile, format: Formatter) =>
			inService(profile)
				? `Here: ${format.count(inService(profile), 'region', 'regions')} of commercial public cloud in service, which is open to any customer and is not a public service.`
				: 'Here: no region of the three providers followed.',
		'5.1': (profile: CountryProfile) =>
			`Here, what can be weighed: ${profile.newest ? 'the grid, year by year' : 'nothing on the grid'}; the electricity of data centres is ${profile.demand.length ? (metered(profile) ? 'metered' : 'modelled or declared, not metered') : 'unknown'}.`
	},
	everywhere: 'Evidence everywhere:',
	numbers:
		'The declaration sets no numbers, and none is set here: a figure beside a commitment says what can be seen, not whether it is kept.',
	made: (day: string, version: string) => `Empreinte, data of ${day} (${version}).`
};

const fr: typeof en = {
	title: (name) => `${name}\u00a0: une note`,
	lead: 'Réseau, régions cloud, centres de données et modèles d’IA, en regard de ce que demande la déclaration de Thiruvananthapuram.',
	back: 'La page avec des figures qui répondent',
	print: 'Une page A4\u00a0: imprimez depuis le navigateur.',
	printTwo:
		'Une page A4 sur le pays, et une seconde sur ceux qui lui sont comparés\u00a0: imprimez depuis le navigateur.',
	compared: (name) => `${name} et d’autres pays`,
	more: (n) => `Et ${n} de plus, sur la page du pays.`,
	models: (n) => `${n} sur la liste des modèles notables tenue par Epoch AI.`,
	commitments: 'En regard de la déclaration',
	bears: {
		'1.2': (profile, format) =>
			inService(profile)
				? `Ici\u00a0: ${format.count(inService(profile), 'région', 'régions')} de cloud public commercial en service, c’est-à-dire ouvert à tout client, et non un service public.`
				: 'Ici\u00a0: aucune région des trois fournisseurs suivis.',
		'5.1': (profile) =>
			`Ici, ce qui peut être pris en compte\u00a0: ${profile.newest ? 'le réseau, année par année' : 'rien sur le réseau'}\u00a0; l’électricité des centres de données est ${profile.demand.length ? (metered(profile) ? 'mesurée' : 'modélisée ou déclarée, non mesurée') : 'inconnue'}.`
	},
	everywhere: 'Preuves dans le monde\u00a0:',
	numbers:
		'La déclaration ne fixe aucun chiffre, et nous n’en fixons pas\u00a0: un chiffre à côté d’un engagement dit ce qu’on peut voir, non s’il est tenu.',
	made: (day, version) => `Empreinte, données du ${day} (${version}).`
};

export const BRIEF: Readonly<Record<Language, typeof en>> = { en, fr };
