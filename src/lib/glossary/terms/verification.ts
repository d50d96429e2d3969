import { term } from '../term';

export default term({
	id: 'verification',
	topic: 'knowledge',
	name: { en: 'checked against', fr: 'vérifié sur' },
	means: {
		en: 'Where a figure was read again before it was published here: the publisher’s own page or file, an abstract, somebody’s transcription, the press.',
		fr: 'Où un chiffre a été relu avant d’être publié ici\u00a0: la page ou le fichier de l’éditeur, un résumé, la transcription d’un tiers, la presse.'
	},
	finds: { en: ['transcription', 'checked against'], fr: ['transcription', 'vérifié sur'] }
});
