import { FLAG_MEANINGS, FLAG_WORDS } from '../../calculator/flags';
import { CALCULATOR_PARAMS } from '../../calculator/parameters';
import { QUANTITIES } from '../../calculator/quantities';
import { reading } from '../../calculator/reading';
import { CALCULATOR_SQL, CALCULATOR_TABLES } from '../../calculator/sql';
import { workings } from '../../calculator/workings';
import { figure } from '../../figure/figure';
import { UNITS } from '../../units/unit';

const NAMES = Object.fromEntries(Object.entries(QUANTITIES).map(([id, { name }]) => [id, name]));

export default figure({
	id: 'ai-how-much-is-one',
	title: {
		en: 'The electricity measured for one chat answer differs more than five-hundredfold between models and machines',
		fr: 'L’électricité mesurée pour une réponse de conversation varie de plus de cinq cents fois selon les modèles et les machines'
	},
	question: {
		en: 'How much electricity, carbon and water does an answer of an open AI model take, here or there?',
		fr: 'Combien d’électricité, de carbone et d’eau demande une réponse d’un modèle d’IA ouvert, ici ou là\u00a0?'
	},
	tables: CALCULATOR_TABLES,
	params: CALCULATOR_PARAMS,
	sql: CALCULATOR_SQL,
	chart: {
		kind: 'ledger',
		key: ['quantity'],
		label: 'quantity',
		names: NAMES,
		section: {
			column: 'kind',
			titles: {
				result: { en: 'Result', fr: 'Résultat' },
				input: { en: 'What it is worked out from', fr: 'À partir de quoi il est calculé' }
			}
		},
		value: 'central',
		interval: ['low', 'high'],
		whisker: {
			en: 'whisker: from the lowest to the highest that was measured or published',
			fr: 'trait\u00a0: du plus bas au plus haut de ce qui a été mesuré ou publié'
		},
		units: 'unit',
		tone: 'tone',
		own: 'own',
		flag: { column: 'flag', words: FLAG_WORDS }
	},
	columns: {
		kind: {
			label: { en: 'Kind', fr: 'Genre' },
			names: { result: { en: 'result', fr: 'résultat' }, input: { en: 'input', fr: 'donnée' } }
		},
		quantity: { label: { en: 'Quantity', fr: 'Grandeur' }, names: NAMES },
		low: { label: { en: 'Low', fr: 'Bas' }, unitIn: 'unit' },
		central: { label: { en: 'Central', fr: 'Central' }, unitIn: 'unit' },
		high: { label: { en: 'High', fr: 'Haut' }, unitIn: 'unit' },
		unit: {
			label: { en: 'Unit', fr: 'Unité' },
			names: {
				...Object.fromEntries(Object.values(QUANTITIES).map(({ unit }) => [unit, UNITS[unit].symbol])),
				count: { en: 'number', fr: 'nombre' },
				ratio: { en: 'ratio', fr: 'rapport' }
			}
		},
		flag: { label: { en: 'What it is', fr: 'Nature' }, names: FLAG_MEANINGS },
		source: { label: { en: 'Table', fr: 'Table' } },
		detail: { label: { en: 'Of', fr: 'Précision' } },
		runs: { label: { en: 'Runs chosen', fr: 'Mesures choisies' }, unit: 'count' }
	},
	comparableOn: [
		{
			column: 'extrapolated',
			warning: {
				en: 'Extrapolated: the runs chosen had shorter or longer answers on average. The energy of a token is taken to stay the same; what that leaves out is not in the interval.',
				fr: 'Extrapolé\u00a0: les réponses des mesures choisies étaient en moyenne plus courtes ou plus longues. L’énergie d’un jeton est supposée rester la même, et ce que cela oublie n’est pas dans l’intervalle.'
			}
		},
		{
			column: 'scaled',
			warning: {
				en: 'Scaled to another length: the energy of a token is taken to stay the same, which leaves out that reading the question takes energy too.',
				fr: 'Rapporté à une autre longueur\u00a0: l’énergie d’un jeton est supposée rester la même, ce qui oublie que lire la question demande aussi de l’énergie.'
			}
		},
		{
			column: 'assumed',
			warning: {
				en: 'A country has no PUE: the range of all cloud regions stands in for it. Other data centres are often less efficient.',
				fr: 'Un pays n’a pas de PUE\u00a0: l’étendue de toutes les régions cloud en tient lieu. D’autres centres de données sont souvent moins efficaces.'
			}
		}
	],
	reading,
	working: workings,
	caveats: [
		{
			en: 'The GPUs only: processors, memory, storage, network, idle machines, making the machines and training the model are missing: less than the whole, by an unknown amount.',
			fr: 'Les GPU seulement\u00a0: processeurs, mémoire, stockage, réseau, machines en attente, fabrication et entraînement manquent\u00a0: moins que le tout, d’une part inconnue.'
		},
		{
			en: 'The limits are the lowest and highest of the runs chosen, not a probability, and the centre is the middle run, not a typical request: the benchmark keeps its machines busier than a service can.',
			fr: 'Les limites sont la plus basse et la plus haute des mesures choisies, non une probabilité, et le centre est la mesure du milieu, non une requête ordinaire\u00a0: le banc d’essai occupe ses machines plus qu’un service ne le peut.'
		},
		{
			en: 'Open models only. Nothing here says what ChatGPT, Gemini or Claude take; sizes, machines and batches that were not measured are refused. Only the length of the answer may be another: it is scaled token by token, hollow where that is an extrapolation.',
			fr: 'Modèles ouverts seulement. Rien ici ne dit ce que demandent ChatGPT, Gemini ou Claude\u00a0; tailles, machines et lots qui n’ont pas été mesurés sont refusés. Seule la longueur de la réponse peut être autre\u00a0: rapportée jeton par jeton, en creux là où c’est une extrapolation.'
		},
		{
			en: 'For a cloud region, the grid is that of its zone (electricity used there); for a country, that of its power stations (generated there). Both are yearly means over the life cycle; nobody says where an answer is worked out. Where the zone is a whole country, the interval spans Electricity Maps and Ember. Google’s own factors, of operation alone, are not in it.',
			fr: 'Pour une région cloud, le réseau est celui de sa zone (électricité qui y est utilisée)\u00a0; pour un pays, celui de ses centrales (qui y est produite). Ce sont des moyennes annuelles sur le cycle de vie\u00a0; nul ne dit où telle réponse est calculée. Là où la zone est un pays entier, l’intervalle va d’Electricity Maps à Ember. Les facteurs de Google, de la seule exploitation, n’y sont pas.'
		},
		{
			en: 'Water on site and water at power stations, at other places, are not added.',
			fr: 'L’eau utilisée sur place et celle des centrales, en d’autres lieux, ne sont pas additionnées.'
		}
	],
	commitments: ['5.1', '5.2']
});
