import { ENTITIES } from '../figure/entity';
import { withArticle } from '../figure/say/with-article';
import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import type { CountryProfile, DemandHere } from './profile';

const en = {
	lead: (n: string) =>
		`${n} countries and territories for which something is published: the grid, the cloud regions on their soil, the electricity of data centres, the AI models of their organisations, and what nobody knows.`,
	order:
		'In the order of their names. Grid intensity is that of the newest year with a figure, which is not the same for all: compare on the page of a country.',
	weak: 'A figure with an asterisk is weak, coarse or contradicted by another source by half or more: the page of the country says why.',
	continents: {
		Africa: 'Africa',
		Americas: 'Americas',
		Asia: 'Asia',
		Europe: 'Europe',
		Oceania: 'Oceania'
	} as Readonly<Record<string, string>>,
	column: { name: 'Country', grid: 'Grid intensity', year: 'Year', regions: 'Cloud regions in service' },
	alone: (name: string) =>
		`What follows is of ${withArticle(name)} alone, whichever countries are compared above.`,
	grid: {
		now: (year: string, q: string) => `In ${year}, a kilowatt-hour generated here emitted ${q}.`,
		since: (year: string, q: string, change: string) => ` In ${year} it was ${q}: ${change}.`,
		less: (percent: string) => `${percent} less since`,
		more: (percent: string) => `${percent} more since`,
		same: 'no change since',
		mix: (fossil: string, renewable: string, nuclear: string | null) =>
			` ${fossil} of the generation was fossil, ${renewable} renewable${nuclear ? `, ${nuclear} nuclear` : ''}.`,
		rank: (year: string, rank: string, among: string) =>
			` Of the ${among} countries with a figure for ${year}, ${rank} ${rank === '0' ? 'have' : 'had'} a less carbon-intensive grid.`,
		none: 'No grid intensity is published other than the default of a calculation.'
	},
	caution: {
		apart: (q: string, year: string, factor: string, constant: boolean) =>
			`Two sources differ here by half or more: for ${year}, Electricity Maps gives ${q} for what is consumed, with imports${constant ? ', a value that it repeats in every year' : ''}. That is a factor of ${factor}.`,
		high: 'The figure is weak: electricity from coal alone hardly reaches 1,000 g.',
		small: (q: string) =>
			`The grid is small (${q} a year), and made of rounded tonnes and kilowatt-hours its figure is coarse.`,
		old: (year: string) => `Nothing newer than ${year} is published.`
	},
	regions: {
		title: 'Cloud regions here',
		lead: (n: string, planned: string | null, providers: string) =>
			`${n} in service${planned ? ` and ${planned} listed, not in service` : ''}: ${providers}.`,
		none: 'None of the three providers lists a cloud region here.',
		energy:
			'Nobody publishes the energy, the emissions or the size of a cloud region: what follows is the grid and the water of its place.',
		columns: ['Region', 'Provider', 'Grid, g CO₂e/kWh', 'Water stress', 'WUE, L/kWh'],
		wue: 'WUE: litres of water used on site for each kilowatt-hour of computing.',
		figures: 'These regions in the figures on the cloud',
		planned: 'not in service',
		own: 'its own',
		average: 'an average',
		zone: (year: string) =>
			`Grid: what is consumed in the grid zone, ${year}, by Electricity Maps. The figures above are of what is generated in the whole country, by Ember: the two differ and do not belong in one line.`
	},
	stress: {
		low: 'low',
		'low-medium': 'low to medium',
		'medium-high': 'medium to high',
		high: 'high',
		'extremely-high': 'extremely high'
	} as Readonly<Record<string, string>>,
	demand: {
		title: 'Electricity of data centres',
		columns: ['Year', 'Figure', 'Kind', 'Published by', 'What it counts'],
		to: 'to',
		share: 'of the electricity',
		unnamed: 'not named',
		unstated: 'not stated',
		none: 'No published figure of the electricity of data centres here was found.',
		part: 'declared, for a part of the sites',
		noTotal: (counts: string) => `What was declared is no total of the country: ${counts}.`,
		unlike: 'These do not count the same thing: the distance between two of them is no growth.',
		kinds: {
			measured: 'measured',
			modelled: 'modelled',
			reported: 'declared by operators',
			projected: 'projected'
		} satisfies Record<DemandHere['kind'], string>
	},
	models: {
		title: 'AI models its organisations have a part in',
		lead: (n: string) =>
			`${n} on the list of notable models kept by Epoch AI. Of a model by several organisations, the list does not say which is of this country. The newest:`,
		others: (n: string) => `${n} others`,
		pages: 'Their energy, or what their training took, is on record for:',
		noPage: 'Of none of them is the energy on record here.',
		ai: 'What is known of AI models',
		none: 'None on the list of notable models kept by Epoch AI.'
	},
	india: {
		title: 'Five grids, no states',
		text: 'India’s electricity is dispatched in five regional grids; no open source has yearly figures for its states. Kerala is in the southern grid.',
		link: 'India’s five grids, year by year'
	},
	unknown: {
		title: 'What is not known',
		regions:
			'The energy, emissions and water of the cloud regions here: no provider publishes them by region.',
		wue: (n: string, of: string) => `A WUE of its own for ${n} of the ${of} cloud regions in service here.`,
		demand: 'The electricity of data centres: no meter, no model and no projection was found.',
		metered: 'A metered figure of data centres: there are models or declarations only.',
		old: (year: string) => `The grid after ${year}: the source has no later figure.`,
		placeholder: (n: string) => `The grid in ${n}: the source gives the default of a calculation.`,
		years: (n: number) => (n === 1 ? 'one year' : `${n} years`),
		models: 'The energy of the AI models made or used here: no country publishes it.',
		hours:
			'Hours and seasons: a yearly mean hides them, and the grid that one more server draws on is not published.'
	},
	sources: 'Sources'
};

const fr: typeof en = {
	lead: (n) =>
		`${n} pays et territoires dont quelque chose est publié\u00a0: le réseau, les régions cloud sur leur sol, l’électricité des centres de données, les modèles d’IA de leurs organisations, et ce que personne ne sait.`,
	order:
		'Par ordre alphabétique. L’intensité du réseau est celle de la dernière année publiée, qui n’est pas la même pour tous\u00a0: comparez sur la page d’un pays.',
	weak: 'Un chiffre suivi d’un astérisque est fragile, grossier ou contredit de moitié ou plus par une autre source\u00a0: la page du pays dit pourquoi.',
	continents: {
		Africa: 'Afrique',
		Americas: 'Amériques',
		Asia: 'Asie',
		Europe: 'Europe',
		Oceania: 'Océanie'
	},
	column: { name: 'Pays', grid: 'Intensité du réseau', year: 'Année', regions: 'Régions cloud en service' },
	alone: (name) =>
		`Ce qui suit ne concerne que ce pays (${name}), quels que soient les pays comparés plus haut.`,
	grid: {
		now: (year, q) => `En ${year}, un kilowattheure produit ici émettait ${q}.`,
		since: (year, q, change) => ` En ${year}, c’était ${q}\u00a0: ${change}.`,
		less: (percent) => `${percent} de moins depuis`,
		more: (percent) => `${percent} de plus depuis`,
		same: 'inchangé depuis',
		mix: (fossil, renewable, nuclear) =>
			` La production était fossile à ${fossil}, renouvelable à ${renewable}${nuclear ? `, nucléaire à ${nuclear}` : ''}.`,
		rank: (year, rank, among) =>
			` Sur les ${among} pays ayant un chiffre pour ${year}, ${rank} ${rank === '0' || rank === '1' ? 'avait' : 'avaient'} un réseau moins carboné.`,
		none: 'Aucune intensité du réseau n’est publiée, sinon la valeur par défaut d’un calcul.'
	},
	caution: {
		apart: (q, year, factor, constant) =>
			`Deux sources diffèrent ici de moitié ou plus\u00a0: pour ${year}, Electricity Maps donne ${q} pour ce qui est consommé, importations comprises${constant ? ', valeur répétée chaque année' : ''}. C’est un facteur de ${factor}.`,
		high: 'Le chiffre est fragile\u00a0: même l’électricité du seul charbon atteint à peine 1\u202f000\u00a0g.',
		small: (q) =>
			`Le réseau est petit (${q} par an)\u00a0: tiré de tonnes et de kilowattheures arrondis, son chiffre est grossier.`,
		old: (year) => `Rien de plus récent que ${year} n’est publié.`
	},
	regions: {
		title: 'Régions cloud sur place',
		lead: (n, planned, providers) =>
			`${n} en service${planned ? ` et ${planned} ${planned === '1' ? 'annoncée' : 'annoncées'}, pas en service` : ''}\u00a0: ${providers}.`,
		none: 'Aucun des trois fournisseurs n’annonce de région cloud ici.',
		energy:
			'Personne ne publie l’énergie, les émissions ou la taille d’une région cloud\u00a0: voici le réseau et l’eau de son lieu.',
		columns: ['Région', 'Fournisseur', 'Réseau, g CO₂e/kWh', 'Stress hydrique', 'WUE, L/kWh'],
		wue: 'WUE\u00a0: litres d’eau utilisés sur place par kilowattheure de calcul.',
		figures: 'Ces régions dans les figures sur le cloud',
		planned: 'pas en service',
		own: 'propre',
		average: 'une moyenne',
		zone: (year) =>
			`Réseau\u00a0: ce qui est consommé dans la zone du réseau, ${year}, selon Electricity Maps. Les chiffres ci-dessus sont ceux de la production du pays entier, selon Ember\u00a0: les deux diffèrent et ne vont pas sur une même ligne.`
	},
	stress: {
		low: 'faible',
		'low-medium': 'faible à moyen',
		'medium-high': 'moyen à élevé',
		high: 'élevé',
		'extremely-high': 'extrêmement élevé'
	},
	demand: {
		title: 'Électricité des centres de données',
		columns: ['Année', 'Chiffre', 'Nature', 'Publié par', 'Périmètre'],
		to: 'à',
		share: 'de l’électricité',
		unnamed: 'non nommé',
		unstated: 'non précisé',
		none: 'Aucun chiffre publié sur l’électricité des centres de données n’a été trouvé pour ce pays.',
		part: 'déclaré, pour une partie des sites',
		noTotal: (counts) => `Ce qui a été déclaré n’est pas un total du pays\u00a0: ${counts}.`,
		unlike:
			'Ces chiffres ne comptent pas la même chose\u00a0: la distance entre deux d’entre eux n’est pas une hausse.',
		kinds: {
			measured: 'mesuré',
			modelled: 'modélisé',
			reported: 'déclaré par les exploitants',
			projected: 'projeté'
		}
	},
	models: {
		title: 'Modèles d’IA auxquels ses organisations ont part',
		lead: (n) =>
			`${n} sur la liste des modèles notables tenue par Epoch AI. Pour un modèle de plusieurs organisations, la liste ne dit pas laquelle est de ce pays. Les plus récents\u00a0:`,
		others: (n) => `${n} autres`,
		pages: 'Leur énergie, ou ce qu’a demandé leur entraînement, est connu pour\u00a0:',
		noPage: 'D’aucun d’eux, l’énergie n’est connue ici.',
		ai: 'Ce qu’on sait des modèles d’IA',
		none: 'Aucun sur la liste des modèles notables tenue par Epoch AI.'
	},
	india: {
		title: 'Cinq réseaux, pas d’États',
		text: 'L’électricité de l’Inde est répartie en cinq réseaux régionaux\u00a0; aucune source ouverte n’a de chiffres annuels par État. Le Kerala est dans le réseau du Sud.',
		link: 'Les cinq réseaux de l’Inde, année par année'
	},
	unknown: {
		title: 'Ce qu’on ne sait pas',
		regions:
			'L’énergie, les émissions et l’eau des régions cloud sur place\u00a0: aucun fournisseur ne les publie par région.',
		wue: (n, of) => `Un WUE propre pour ${n} des ${of} régions cloud en service sur place.`,
		demand: 'L’électricité des centres de données\u00a0: ni mesure, ni modèle, ni projection n’a été trouvé.',
		metered: 'Un chiffre mesuré des centres de données\u00a0: il n’y a que des modèles ou des déclarations.',
		old: (year) => `Le réseau après ${year}\u00a0: la source n’a pas de chiffre plus récent.`,
		placeholder: (n) => `Le réseau pendant ${n}\u00a0: la source donne la valeur par défaut d’un calcul.`,
		years: (n) => (n === 1 ? 'une année' : `${n}\u00a0années`),
		models: 'L’énergie des modèles d’IA conçus ou utilisés ici\u00a0: aucun pays ne la publie.',
		hours:
			'Les heures et les saisons\u00a0: une moyenne annuelle les masque, et le réseau auquel puise un serveur de plus n’est pas publié.'
	},
	sources: 'Sources'
};

export const TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };

/** How many cloud regions a country has, in service and not, and whose they are. */
export function sayRegions({ regions }: CountryProfile, language: Language): string {
	const format = formatter(language);
	const inService = regions.filter((region) => region.in_service).length;
	const planned = regions.length - inService;
	const providers = [
		...new Set(regions.map(({ provider }) => ENTITIES[provider]?.name[language] ?? provider))
	];
	return TEXTS[language].regions.lead(
		format.number(inService),
		planned ? format.number(planned) : null,
		format.list(providers)
	);
}

/** What is not known of a country, the most particular first. */
export function unknowns(profile: CountryProfile, language: Language): string[] {
	const t = TEXTS[language].unknown;
	const { regions, demand, newest, placeholders } = profile;
	const inService = regions.filter((region) => region.in_service);
	const averaged = inService.filter((region) => region.wue_granularity !== 'region').length;
	const metered = demand.some(({ kind }) => kind === 'measured');
	return [
		...(regions.length ? [t.regions] : []),
		...(averaged ? [t.wue(String(averaged), String(inService.length))] : []),
		...(demand.length === 0 ? [t.demand] : metered ? [] : [t.metered]),
		...(newest && newest.year < LATEST ? [t.old(String(newest.year))] : []),
		...(placeholders ? [t.placeholder(t.years(placeholders))] : []),
		t.models,
		t.hours
	];
}

/** The newest year that the source of grids has for any country. */
const LATEST = 2025;
