/** Texts take the choices of the default view as one line, empty of a figure that has none. */
export const TEXTS = {
	en: {
		noScript: (view: string) =>
			`Without JavaScript this frame shows the default view${view && ` (${view})`}, in the theme of your own setting, whatever its address asks for. Any other view needs JavaScript, here or on the figure’s own page.`,
		open: 'Empreinte: this figure with its full record',
		still:
			'Choices cannot be answered inside this frame. You see the newest data; the figure’s own page answers them.',
		other: (view: string) =>
			`The view shown is the default one${view && ` (${view})`}, not the one asked for.`,
		openAsked: 'Open the view asked for'
	},
	fr: {
		noScript: (view: string) =>
			`Sans JavaScript, ce cadre montre la vue par défaut${view && ` (${view})`}, dans le thème de votre réglage, quoi que demande son adresse. Toute autre vue demande JavaScript, ici ou sur la page de la figure.`,
		open: 'Empreinte\u00a0: cette figure et sa fiche complète',
		still:
			'Ce cadre ne permet pas de répondre aux choix. Vous voyez les données les plus récentes\u00a0; la page de la figure y répond.',
		other: (view: string) =>
			`La vue montrée est celle par défaut${view && ` (${view})`}, non celle qui est demandée.`,
		openAsked: 'Ouvrir la vue demandée'
	}
};
