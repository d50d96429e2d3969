import type { Localised } from '$lib/i18n/language';

interface Page {
	readonly path: string;
	readonly title: Localised;
	readonly text: Localised;
	/** What else it is searched by, in both languages. */
	readonly words?: string;
	/** What it is about, which finds it beside one of its own words. */
	readonly about?: string;
}

/** The pages that stand alone, in the order a newcomer would read them. */
export const PAGES: readonly Page[] = [
	{
		path: '/cloud',
		title: { en: 'Public cloud', fr: 'Cloud public' },
		text: {
			en: 'The grid, efficiency and water of every listed cloud region.',
			fr: 'Le réseau, l’efficacité et l’eau de chaque région cloud recensée.'
		},
		words: 'aws azure google gcp region PUE WUE'
	},
	{
		path: '/ai',
		title: { en: 'AI', fr: 'IA' },
		text: {
			en: 'What is measured, claimed and left out of the footprint of AI models.',
			fr: 'Ce qui est mesuré, affirmé et passé sous silence de l’empreinte des modèles d’IA.'
		},
		words: 'artificial intelligence intelligence artificielle training inference entraînement GPU',
		about: 'carbon energy water chatgpt'
	},
	{
		path: '/electricity',
		title: { en: 'Electricity', fr: 'Électricité' },
		text: {
			en: 'How clean each country’s grid is, over the years and by source.',
			fr: 'La propreté du réseau de chaque pays, au fil des ans et selon la source.'
		},
		words: 'grid carbon intensity intensité carbone réseau'
	},
	{
		path: '/data-centres',
		title: { en: 'Data centres', fr: 'Centres de données' },
		text: {
			en: 'What is known of their demand, and what companies report.',
			fr: 'Ce qu’on sait de leur demande, et ce que publient les entreprises.'
		},
		words: 'scope 2 Amazon Google Microsoft Meta'
	},
	{
		path: '/countries',
		title: { en: 'Countries', fr: 'Pays' },
		text: {
			en: 'The grid, cloud regions, data centres and models of every country, with a brief to print.',
			fr: 'Le réseau, les régions cloud, les centres de données et les modèles de chaque pays, avec une note à imprimer.'
		},
		words: 'brief note profile profil'
	},
	{
		path: '/commitments',
		title: { en: 'Commitments', fr: 'Engagements' },
		text: {
			en: 'What the declaration of Thiruvananthapuram asks, and what is known of each point.',
			fr: 'Ce que demande la déclaration de Thiruvananthapuram, et ce qu’on sait de chaque point.'
		},
		words: 'promise promesse evidence preuve Kerala'
	},
	{
		path: '/figures',
		title: { en: 'All figures', fr: 'Toutes les figures' },
		text: {
			en: 'Every chart with its query, table, sources and ways to share it.',
			fr: 'Chaque figure avec sa requête, sa table, ses sources et les moyens de la partager.'
		},
		words: 'chart graphique embed intégrer'
	},
	{
		path: '/data',
		title: { en: 'Data', fr: 'Données' },
		text: {
			en: 'Every table, to read and to download as CSV, Parquet or Arrow.',
			fr: 'Chaque table, à lire et à télécharger en CSV, Parquet ou Arrow.'
		},
		words: 'download télécharger catalogue dataset'
	},
	{
		path: '/workspace',
		title: { en: 'Workspace', fr: 'Atelier' },
		text: {
			en: 'Your own files beside ours, with SQL and charts. Nothing leaves the browser.',
			fr: 'Vos fichiers à côté des nôtres, avec du SQL et des figures. Rien ne quitte le navigateur.'
		},
		words: 'CSV SQL CodeCarbon import desk bureau'
	},
	{
		path: '/ai/calculator',
		title: { en: 'How much is one request to an AI?', fr: 'Combien coûte une requête à une IA ?' },
		text: {
			en: 'Energy, carbon and water of requests, as intervals from measured runs.',
			fr: 'Énergie, carbone et eau des requêtes, en intervalles tirés de mesures.'
		},
		words: 'calculator calculateur prompt GPU'
	},
	{
		path: '/ai/models',
		title: { en: 'AI models', fr: 'Modèles d’IA' },
		text: {
			en: 'What is known of each model: its training, its use, and what is not recorded.',
			fr: 'Ce qu’on sait de chaque modèle\u00a0: son entraînement, son usage, et ce qui n’est pas consigné.'
		},
		words: 'list liste GPT Llama Gemini Claude Mistral DeepSeek BLOOM'
	},
	{
		path: '/methods',
		title: { en: 'Methods', fr: 'Méthodes' },
		text: {
			en: 'Quantities, boundaries, intervals, and what is never claimed.',
			fr: 'Grandeurs, périmètres, intervalles, et ce qui n’est jamais affirmé.'
		}
	},
	{
		path: '/methods/glossary',
		title: { en: 'Glossary', fr: 'Glossaire' },
		text: { en: 'What the words mean here.', fr: 'Ce que veulent dire les mots ici.' },
		words: 'definition définition'
	},
	{
		path: '/changes/data',
		title: { en: 'What changed in the data', fr: 'Ce qui a changé dans les données' },
		text: { en: 'Every version of the data.', fr: 'Chaque version des données.' }
	},
	{
		path: '/changes/commitments',
		title: { en: 'What changed in the commitments', fr: 'Ce qui a changé dans les engagements' },
		text: { en: 'Every change of a status, and why.', fr: 'Chaque changement d’état, et pourquoi.' }
	},
	{
		path: '/about',
		title: { en: 'About', fr: 'À propos' },
		text: {
			en: 'Who this is for, how to take part, how to report a mistake.',
			fr: 'À qui cela s’adresse, comment participer, comment signaler une erreur.'
		}
	},
	{
		path: '/about/footprint',
		title: { en: 'Our own footprint', fr: 'Notre propre empreinte' },
		text: { en: 'What a visit of this site weighs.', fr: 'Ce que pèse une visite de ce site.' },
		words: 'bytes octets CO2.js budget'
	},
	{
		path: '/about/accessibility',
		title: { en: 'Accessibility', fr: 'Accessibilité' },
		text: {
			en: 'What was tested, what is known not to work, how to say so.',
			fr: 'Ce qui a été éprouvé, ce qu’on sait ne pas marcher, comment le dire.'
		},
		words: 'WCAG RGAA a11y screen reader lecteur d’écran keyboard clavier'
	},
	{
		path: '/about/public-good',
		title: { en: 'A digital public good?', fr: 'Un bien public numérique ?' },
		text: {
			en: 'The nine indicators of the Digital Public Goods Standard, with evidence for each.',
			fr: 'Les neuf indicateurs de la norme des biens publics numériques, avec une preuve pour chacun.'
		},
		words: 'DPG DPGA SDG ODD standard norme open source'
	},
	{
		path: '/offline',
		title: { en: 'Without a network', fr: 'Sans réseau' },
		text: {
			en: 'Keep pages, the engine and all tables on this device.',
			fr: 'Garder des pages, le moteur et toutes les tables sur cet appareil.'
		},
		words: 'offline hors ligne service worker'
	},
	{
		path: '/about/licences',
		title: { en: 'Licences and credits', fr: 'Licences et crédits' },
		text: {
			en: 'Under what terms each table, text and programme may be used.',
			fr: 'À quelles conditions chaque table, texte et programme peut être utilisé.'
		}
	}
];
