import { term } from '../term';

export default term({
	id: 'verification',
	topic: 'knowledge',
	name: { en: 'checked against', fr: 'vérifié sur' },
	means: {
		en: 'Where a figure was read again before it was published here: the publisher’s own page or file, its author’s, an abstract, somebody’s transcription, a table that a program read (the least sure), the press.',
		fr: 'Où un chiffre a été relu avant d’être publié ici\u00a0: la page ou le fichier de l’éditeur, ceux de l’auteur, un résumé, la transcription d’un tiers, un tableau lu par un programme (le moins sûr), la presse.'
	},
	finds: { en: ['transcription', 'checked against'], fr: ['transcription', 'vérifié sur'] }
});
