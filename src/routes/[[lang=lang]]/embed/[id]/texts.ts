export const TEXTS = {
	en: {
		open: 'Empreinte: this figure with its full record',
		still:
			'Choices cannot be answered inside this frame. You see the newest data; the figure’s own page answers them.'
	},
	fr: {
		open: 'Empreinte\u00a0: cette figure et sa fiche complète',
		still:
			'Ce cadre ne permet pas de répondre aux choix. Vous voyez les données les plus récentes\u00a0; la page de la figure y répond.'
	}
};
