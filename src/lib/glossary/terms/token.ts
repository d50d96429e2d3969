import { term } from '../term';

export default term({
	id: 'token',
	topic: 'ai',
	name: { en: 'token', fr: 'jeton' },
	means: {
		en: 'The piece of text that a language model reads or writes at a time, often a part of a word.',
		fr: 'Le morceau de texte qu’un modèle de langage lit ou écrit à la fois, souvent une partie de mot.'
	},
	finds: { en: ['token', 'tokens'], fr: ['jeton', 'jetons'] }
});
