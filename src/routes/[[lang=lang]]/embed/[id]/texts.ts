export const TEXTS = {
	en: {
		noScript:
			'Without JavaScript this frame shows the default view, in the theme of your own setting, whatever its address asks for.',
		open: 'Empreinte: this figure with its full record',
		still:
			'Choices cannot be answered inside this frame. You see the newest data; the figure’s own page answers them.'
	},
	fr: {
		noScript:
			'Sans JavaScript, ce cadre montre la vue par défaut, dans le thème de votre réglage, quoi que demande son adresse.',
		open: 'Empreinte\u00a0: cette figure et sa fiche complète',
		still:
			'Ce cadre ne permet pas de répondre aux choix. Vous voyez les données les plus récentes\u00a0; la page de la figure y répond.'
	}
};
