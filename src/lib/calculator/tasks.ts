import type { Localised } from '../i18n/language';

interface Task {
	/** What the task is called in a list. */
	readonly name: Localised;
	/** What it makes: one, and several. */
	readonly one: Localised;
	readonly many: Localised;
}

/** The tasks of the benchmark. */
export const TASKS: Readonly<Record<string, Task>> = {
	chat: {
		name: { en: 'Answer in a chat', fr: 'Répondre dans une conversation' },
		one: { en: 'chat answer', fr: 'réponse de conversation' },
		many: { en: 'chat answers', fr: 'réponses de conversation' }
	},
	code: {
		name: { en: 'Write code', fr: 'Écrire du code' },
		one: { en: 'piece of code', fr: 'morceau de code' },
		many: { en: 'pieces of code', fr: 'morceaux de code' }
	},
	'science-questions': {
		name: { en: 'Reason about a science question', fr: 'Raisonner sur une question de science' },
		one: { en: 'long answer to a science question', fr: 'longue réponse à une question de science' },
		many: { en: 'long answers to science questions', fr: 'longues réponses à des questions de science' }
	},
	'image-chat': {
		name: { en: 'Talk about a picture', fr: 'Parler d’une image' },
		one: { en: 'answer about a picture', fr: 'réponse sur une image' },
		many: { en: 'answers about pictures', fr: 'réponses sur des images' }
	},
	'video-chat': {
		name: { en: 'Talk about a film', fr: 'Parler d’un film' },
		one: { en: 'answer about a film', fr: 'réponse sur un film' },
		many: { en: 'answers about films', fr: 'réponses sur des films' }
	},
	'text-to-image': {
		name: { en: 'Make a picture', fr: 'Produire une image' },
		one: { en: 'picture', fr: 'image produite' },
		many: { en: 'pictures', fr: 'images produites' }
	},
	'text-to-video': {
		name: { en: 'Make a film', fr: 'Produire un film' },
		one: { en: 'film of a few seconds', fr: 'film de quelques secondes' },
		many: { en: 'films of a few seconds', fr: 'films de quelques secondes' }
	},
	'image-to-video': {
		name: { en: 'Make a film from a picture', fr: 'Produire un film à partir d’une image' },
		one: { en: 'film made from a picture', fr: 'film produit à partir d’une image' },
		many: { en: 'films made from a picture', fr: 'films produits à partir d’une image' }
	}
};
