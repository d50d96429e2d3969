import { folded } from './folded';

/** Words that say nothing of what is looked for, in English and French. */
const SMALL = new Set(
	`a about an and any are as at by do does for from has have how in into is it its many much of on one or per s show than that the their
	there this to use used uses using was what when where which who whose why with
	au aux avec ce ces cette combien comment d dans de des du elle en entre est et il l la le les leur ne ou par pas pour qu quand que
	quel quelle quelles quels qui sa se ses son sont sur un une utilise y`.split(/\s+/)
);

/** Words that people use for each other, in both languages, as texts here begin them. */
const ALIKE: readonly (readonly string[])[] = [
	'ai,ia,artificial intelligence,intelligence artificielle',
	'aws,amazon',
	'azure,microsoft',
	'carbon,carbone,co2,emission,ghg,ges,greenhouse,effet de serre,gco2',
	'center,centre',
	'chip,puce,gpu,accelerator,accelerateur,hardware,materiel',
	'clean,propre,renewable,renouvelable,green,vert,low-carbon,bas-carbone',
	'commitment,engagement,promise,promesse,pledge',
	'company,companies,entreprise,societe',
	'compare,comparer,comparison,comparaison',
	'country,countries,pays',
	'data,donnee',
	'datacenter,datacentre,data cent,centre de donnees,centres de donnees',
	'download,telecharger',
	'energy,energie,electricity,electricite,power,kwh,twh',
	'footprint,empreinte',
	'gcp,google',
	'glossary,glossaire,definition',
	'grid,reseau',
	'map,carte',
	'measured,mesure',
	'method,methode',
	'model,modele,llm,chatbot,chatgpt',
	'prompt,requete,request,query,question,response,reponse,answer',
	'provider,fournisseur',
	'region,zone',
	'renewable,renouvelable',
	'training,train,entrainement',
	'water,eau,eaux'
].map((line) => line.split(','));

/** What a word may stand as: itself, without its plural, and what means the same. */
function alternatives(word: string): readonly string[] {
	const single = word.length > 3 ? word.replace(/ies$/, '').replace(/[sx]$/, '') : word;
	const same = ALIKE.filter((group) => group.includes(word) || group.includes(single));
	return [...new Set([word, single, ...same.flat()])];
}

/** The words of a query that tell something, each with its other wordings; those of a query of small words only, as they are. */
export function wordings(query: string): readonly (readonly string[])[] {
	const said = folded(query)
		.replace(/\b(?:[dlnsc]|qu)'/g, '')
		.split(/[\s,;:!?()"«»/]+/)
		.filter(Boolean);
	const telling = said.filter((word) => !SMALL.has(word));
	return (telling.length ? telling : said).map(alternatives);
}
