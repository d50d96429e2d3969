import { figure } from '../../figure/figure';
import {
	BOUNDARIES,
	DISCLOSURE_KEY,
	frenchOf,
	METHODS,
	named,
	ofOrganisation,
	organisation,
	sinceKept
} from '../ai-view';

const GROUPS = {
	accelerators: { en: 'Counts the chips alone', fr: 'Compte les puces seules' },
	data_centre: { en: 'Counts the machines and the building', fr: 'Compte les machines et le bâtiment' },
	not_stated: { en: 'Does not state what it counts', fr: 'Ne dit pas ce qui est compté' }
};

/** What figures of a boundary do: one, and several. */
const COUNTING = {
	accelerators: {
		en: ['counts the chips alone', 'count the chips alone'],
		fr: ['compte les puces seules', 'comptent les puces seules']
	},
	data_centre: {
		en: ['counts the machines and the building', 'count the machines and the building'],
		fr: ['compte les machines et le bâtiment', 'comptent les machines et le bâtiment']
	},
	not_stated: {
		en: ['does not state what it counts', 'do not state what they count'],
		fr: ['ne dit pas ce qu’il compte', 'ne disent pas ce qu’ils comptent']
	}
} as const;

export default figure({
	id: 'ai-per-prompt-claims',
	title: {
		en: 'Published figures for one prompt differ more than two hundred thousandfold, and count different things',
		fr: 'Les chiffres publiés pour une requête diffèrent de plus de deux cent mille fois, et ne comptent pas la même chose'
	},
	question: {
		en: 'What energy has been published for one prompt to an AI model, by whom, and counting what?',
		fr: 'Quelle énergie a été publiée pour une requête à un modèle d’IA, par qui, et en comptant quoi\u00a0?'
	},
	tables: ['ai_disclosure'],
	params: { since: sinceKept(), organisation: organisation() },
	sql: `select ${DISCLOSURE_KEY} as key, model as name_en, ${frenchOf('model')} as name_fr, organisation, published, year, value as wh, boundary, method, per, stated_by, superseded,
  method <> 'measured' as unmeasured, checked_against, source_title, note_en, note_fr,
  ${named('boundary', GROUPS, 'en')} as group_en, ${named('boundary', GROUPS, 'fr')} as group_fr,
  concat_ws('; ', regexp_replace(note_en, '^(Mean of|Response times)[^;]*; ', ''), split_part(stated_by, ' (', 1), if(superseded, 'superseded', null)) as said_en,
  concat_ws('\u00a0; ', regexp_replace(note_fr, '^(Moyenne de|Temps de réponse)[^;]*; ', ''), split_part(stated_by, ' (', 1), if(superseded, 'remplacé depuis', null)) as said_fr
from ai_disclosure
where metric = 'energy' and per <> 'all' and ($since is null or year >= $since) and ${ofOrganisation('organisation')}
order by boundary, wh, id`,
	chart: {
		kind: 'spread',
		key: ['key'],
		label: { en: 'name_en', fr: 'name_fr' },
		title: {
			en: 'Energy for one prompt, query or answer, Wh',
			fr: 'Énergie pour une requête ou une réponse, Wh'
		},
		unit: 'wh_per_prompt',
		scale: 'log',
		values: [
			{
				column: 'wh',
				label: { en: 'published', fr: 'publié' },
				shape: 'dot',
				tone: 't-energy'
			}
		],
		group: { en: 'group_en', fr: 'group_fr' },
		note: { en: 'said_en', fr: 'said_fr' },
		hollow: {
			column: 'unmeasured',
			label: { en: 'modelled or stated, not measured', fr: 'modélisé ou déclaré, non mesuré' }
		}
	},
	columns: {
		name: {
			label: { en: 'Model or service', fr: 'Modèle ou service' },
			from: { en: 'name_en', fr: 'name_fr' }
		},
		wh: { label: { en: 'Energy', fr: 'Énergie' }, unit: 'wh_per_prompt' },
		per: {
			label: { en: 'For one', fr: 'Pour' },
			names: { prompt: { en: 'prompt', fr: 'une requête' }, query: { en: 'query', fr: 'une demande' } }
		},
		boundary: { label: { en: 'Counts', fr: 'Compte' }, names: BOUNDARIES },
		method: { label: { en: 'Method', fr: 'Méthode' }, names: METHODS },
		stated_by: { label: { en: 'Stated by', fr: 'Selon' } },
		published: { label: { en: 'Published', fr: 'Publication' } },
		superseded: {
			label: { en: 'State', fr: 'État' },
			names: {
				true: { en: 'superseded by a later figure', fr: 'remplacé par un chiffre ultérieur' },
				false: { en: 'current', fr: 'actuel' }
			}
		},
		checked_against: {
			label: { en: 'Read in', fr: 'Lu dans' },
			names: {
				publisher: { en: 'the publisher’s page', fr: 'la page de l’éditeur' },
				abstract: { en: 'an abstract', fr: 'un résumé' },
				transcription: { en: 'a transcription', fr: 'une transcription' },
				press: { en: 'a page that quotes it', fr: 'une page qui le cite' }
			}
		},
		note: { label: { en: 'Remark', fr: 'Remarque' }, from: { en: 'note_en', fr: 'note_fr' } },
		source_title: { label: { en: 'Publication', fr: 'Publication citée' } }
	},
	comparableOn: [
		{
			column: 'boundary',
			warning: {
				en: 'Figures under different headings count different things: do not compare, average or rank them across headings.',
				fr: 'Les chiffres sous des titres différents ne comptent pas la même chose\u00a0: ne les comparez, moyennez ni classez d’un titre à l’autre.'
			}
		},
		{
			column: 'method',
			warning: {
				en: 'Some were measured, some modelled from guesses about closed services, some only stated.',
				fr: 'Certains ont été mesurés, d’autres modélisés à partir de suppositions sur des services fermés, d’autres seulement déclarés.'
			}
		}
	],
	reading: (rows, { en, fr }) => {
		const sorted = rows.toSorted((a, b) => Number(a['wh']) - Number(b['wh']));
		const [low, high] = [sorted[0], sorted.at(-1)];
		const measured = rows.filter((row) => row['method'] === 'measured').length;
		const q = (f: typeof en, row: typeof low) => f.quantity(Number(row?.['wh']), 'wh_per_prompt');
		const some = rows.length > 1;
		const counted = (lang: 'en' | 'fr', f: typeof en) =>
			Object.entries(COUNTING).flatMap(([boundary, say]) => {
				const n = rows.filter((row) => row['boundary'] === boundary).length;
				const [one, many] = say[lang];
				return n ? [f.count(n, one, many)] : [];
			});
		return {
			en: `${en.count(rows.length, 'published figure', 'published figures')}, ${measured === rows.length ? 'measured' : measured ? `${en.number(measured)} of them measured` : 'not measured'}: ${some ? `from ${q(en, low)} (${low?.['name_en']}) to ${q(en, high)} (${high?.['name_en']})` : `${q(en, low)} (${low?.['name_en']})`}. ${en.list(counted('en', en))}.${some ? ' No mean of them would mean anything.' : ''}`,
			fr: `${fr.count(rows.length, 'chiffre publié', 'chiffres publiés')}, ${measured === rows.length ? (some ? 'mesurés' : 'mesuré') : measured ? `dont ${fr.count(measured, 'mesuré', 'mesurés')}` : some ? 'non mesurés' : 'non mesuré'}\u00a0: ${some ? `de ${q(fr, low)} (${low?.['name_fr']}) à ${q(fr, high)} (${high?.['name_fr']})` : `${q(fr, low)} (${low?.['name_fr']})`}. ${fr.list(counted('fr', fr))}.${some ? ' Leur moyenne n’aurait aucun sens.' : ''}`
		};
	},
	caveats: [
		{
			en: 'Prompts differ as much as boundaries: a line of text, 10,000 tokens, a chain of reasoning. A trend over the years cannot be read from them.',
			fr: 'Les requêtes diffèrent autant que les périmètres\u00a0: une ligne de texte, 10\u202f000 jetons, un raisonnement entier. On ne peut y lire aucune tendance.'
		},
		{
			en: 'Most were read as others quote them; the table says where. That a service is not here does not prove that nothing was published.',
			fr: 'La plupart ont été lus tels que d’autres les citent\u00a0; la table dit où. Qu’un service manque ici ne prouve pas que rien n’a été publié.'
		},
		{
			en: 'GPT-4o, Claude, o3 and DeepSeek’s service are estimates by others from response times and supposed machines: their makers published no such figure that we found.',
			fr: 'GPT-4o, Claude, o3 et le service de DeepSeek sont des estimations de tiers, d’après des temps de réponse et des machines supposées\u00a0: nous n’avons trouvé aucun tel chiffre de leurs auteurs.'
		}
	],
	commitments: ['2.2', '5.1']
});
