import type { Language } from '$lib/i18n/language';

interface Indicator {
	/** As the standard numbers it. */
	readonly number: string;
	readonly title: string;
	/** What this project has to show. */
	readonly evidence: string;
	/** Where it can be seen. */
	readonly pages: readonly (readonly [path: string, name: string])[];
	/** What is still missing. */
	readonly open?: string;
}

interface Texts {
	readonly title: string;
	readonly lead: string;
	readonly standard: string;
	readonly open: string;
	readonly see: string;
	readonly indicators: readonly Indicator[];
}

/** The Digital Public Goods Standard, indicator by indicator, with what this project has to show for each. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'As a digital public good',
		lead: 'The Digital Public Goods Standard asks nine things of open software, data and content. Here is our evidence for each. This is our own assessment: nobody has reviewed it, and the project is in no registry.',
		standard: 'The standard, by the Digital Public Goods Alliance',
		open: 'Still open:',
		see: 'See:',
		indicators: [
			{
				number: '1',
				title: 'Relevance to the Sustainable Development Goals',
				evidence:
					'The site shows the electricity, carbon and water behind cloud and AI (goals 7, 9, 12 and 13) beside what was promised, so that the public can hold decisions to it (goal 16.6).',
				pages: [
					['/commitments', 'Commitments'],
					['/electricity', 'Electricity']
				]
			},
			{
				number: '2',
				title: 'Approved open licences',
				evidence:
					'Code: MIT. Our texts and compiled facts: CC BY 4.0. Tables of others keep their own open licence; those under ODbL and CC BY-SA stay apart from the rest, and a test refuses a table that would mix them.',
				pages: [['/about/licences', 'Licences and credits']]
			},
			{
				number: '3',
				title: 'Clear ownership',
				evidence:
					'The licence file names who holds the rights to code and texts; each table names its publisher, and a citation file says how to credit the whole.',
				pages: [['/about/licences', 'Licences and credits']]
			},
			{
				number: '4',
				title: 'Platform independence',
				evidence:
					'Static files that any web server sends. No closed component, no service, no account. Building needs Node.js and npm; reading needs a browser, without JavaScript for everything but one’s own questions.',
				pages: [['/about', 'How it works']]
			},
			{
				number: '5',
				title: 'Documentation',
				evidence:
					'Two commands build and test the project on a new machine. Guides say how to add a table, a figure, a commitment, a fact of countries, a kind of file, a word of the glossary or a language; each table has a dictionary of its columns.',
				pages: [
					['/data', 'The tables'],
					['/methods', 'Methods']
				]
			},
			{
				number: '6',
				title: 'Extracting data',
				evidence:
					'Every table as CSV, Parquet and Arrow, described by a Frictionless Data Package with the hash of each file. Every figure as rows, with units and licence. No personal data is held.',
				pages: [
					['/data', 'Downloads'],
					['/changes/data', 'Versions']
				]
			},
			{
				number: '7',
				title: 'Privacy and applicable laws',
				evidence:
					'No cookies, accounts or analytics; nothing is asked of another host. Files added to the workspace stay in the browser; the page’s policy and tests hold it to that.',
				pages: [['/workspace', 'Workspace']],
				open: 'Whoever hosts a copy keeps the logs of their server and answers for them.'
			},
			{
				number: '8',
				title: 'Standards and good practice',
				evidence:
					'WCAG 2.2, HTML, SVG, MathML, schema.org, oEmbed, Frictionless Data Package, CSV on the Web, ISO 3166, SPDX, CFF. Location-based and market-based accounting as in the GHG Protocol. Budgets and tests fail the build.',
				pages: [
					['/about/accessibility', 'Accessibility'],
					['/about/footprint', 'Our own footprint']
				]
			},
			{
				number: '9a',
				title: 'Do no harm: privacy and security of data',
				evidence:
					'There is no personal data to lose. A strict Content Security Policy binds pages and workers; SQL runs without network, files or extensions.',
				pages: [['/about', 'Privacy']]
			},
			{
				number: '9b',
				title: 'Do no harm: inappropriate and illegal content',
				evidence:
					'Nobody can publish on the site. Its content changes by reviewed commits, each number with its source. Doubt, gaps and what must not be claimed stand beside the numbers.',
				pages: [['/methods', 'What is never claimed']]
			},
			{
				number: '9c',
				title: 'Do no harm: protection from harassment',
				evidence:
					'Readers cannot reach each other here: there are no comments, profiles or messages. No person and no company is ranked. A code of conduct binds those who contribute.',
				pages: []
			}
		]
	},
	fr: {
		title: 'Comme bien public numérique',
		lead: 'La norme des biens publics numériques demande neuf choses aux logiciels, données et contenus ouverts. Voici ce que nous avons à montrer pour chacune. C’est notre propre évaluation\u00a0: personne ne l’a revue, et le projet ne figure dans aucun registre.',
		standard: 'La norme, par la Digital Public Goods Alliance (en anglais)',
		open: 'Reste à faire\u00a0:',
		see: 'Voir\u00a0:',
		indicators: [
			{
				number: '1',
				title: 'Pertinence pour les objectifs de développement durable',
				evidence:
					'Le site montre l’électricité, le carbone et l’eau derrière le cloud et l’IA (objectifs 7, 9, 12 et 13) en regard de ce qui a été promis, pour que chacun puisse en demander compte (objectif 16.6).',
				pages: [
					['/commitments', 'Engagements'],
					['/electricity', 'Électricité']
				]
			},
			{
				number: '2',
				title: 'Licences ouvertes reconnues',
				evidence:
					'Code\u00a0: MIT. Nos textes et faits compilés\u00a0: CC BY 4.0. Les tables d’autrui gardent leur licence ouverte\u00a0; celles sous ODbL et CC BY-SA restent à part, et un test refuse une table qui les mêlerait.',
				pages: [['/about/licences', 'Licences et crédits']]
			},
			{
				number: '3',
				title: 'Propriété claire',
				evidence:
					'Le fichier de licence dit qui détient les droits sur le code et les textes\u00a0; chaque table nomme son éditeur, et un fichier de citation dit comment créditer l’ensemble.',
				pages: [['/about/licences', 'Licences et crédits']]
			},
			{
				number: '4',
				title: 'Indépendance des plateformes',
				evidence:
					'Des fichiers statiques que tout serveur web sait envoyer. Ni composant fermé, ni service, ni compte. Construire demande Node.js et npm\u00a0; lire demande un navigateur, sans JavaScript sauf pour ses propres questions.',
				pages: [['/about', 'Fonctionnement']]
			},
			{
				number: '5',
				title: 'Documentation',
				evidence:
					'Deux commandes construisent et testent le projet sur une machine neuve. Des guides disent comment ajouter une table, une figure, un engagement, un fait sur les pays, une sorte de fichier, un mot du glossaire ou une langue\u00a0; chaque table a le dictionnaire de ses colonnes.',
				pages: [
					['/data', 'Les tables'],
					['/methods', 'Méthodes']
				]
			},
			{
				number: '6',
				title: 'Extraction des données',
				evidence:
					'Chaque table en CSV, Parquet et Arrow, décrite par un Data Package Frictionless avec l’empreinte de chaque fichier. Chaque figure en lignes, avec unités et licence. Aucune donnée personnelle n’est détenue.',
				pages: [
					['/data', 'Téléchargements'],
					['/changes/data', 'Versions']
				]
			},
			{
				number: '7',
				title: 'Vie privée et lois applicables',
				evidence:
					'Ni cookies, ni comptes, ni mesure d’audience\u00a0; rien n’est demandé à un autre hôte. Les fichiers ajoutés à l’atelier restent dans le navigateur\u00a0; la politique de la page et des tests y veillent.',
				pages: [['/workspace', 'Atelier']],
				open: 'Qui héberge une copie tient les journaux de son serveur et en répond.'
			},
			{
				number: '8',
				title: 'Normes et bonnes pratiques',
				evidence:
					'WCAG 2.2, HTML, SVG, MathML, schema.org, oEmbed, Frictionless Data Package, CSV on the Web, ISO 3166, SPDX, CFF. Comptabilité par le lieu et par le marché selon le GHG Protocol. Budgets et tests font échouer la construction.',
				pages: [
					['/about/accessibility', 'Accessibilité'],
					['/about/footprint', 'Notre propre empreinte']
				]
			},
			{
				number: '9a',
				title: 'Ne pas nuire\u00a0: vie privée et sécurité des données',
				evidence:
					'Il n’y a pas de donnée personnelle à perdre. Une politique de sécurité stricte lie pages et processus\u00a0; le SQL s’exécute sans réseau, fichiers ni extensions.',
				pages: [['/about', 'Vie privée']]
			},
			{
				number: '9b',
				title: 'Ne pas nuire\u00a0: contenus inappropriés ou illicites',
				evidence:
					'Personne ne peut publier sur le site. Son contenu change par des commits relus, chaque nombre avec sa source. Le doute, les lacunes et ce qui ne doit pas être affirmé se lisent à côté des nombres.',
				pages: [['/methods', 'Ce qui n’est jamais affirmé']]
			},
			{
				number: '9c',
				title: 'Ne pas nuire\u00a0: protection contre le harcèlement',
				evidence:
					'Les lecteurs ne peuvent pas s’atteindre ici\u00a0: ni commentaires, ni profils, ni messages. Aucune personne et aucune entreprise n’est classée. Un code de conduite lie les contributeurs.',
				pages: []
			}
		]
	}
};
