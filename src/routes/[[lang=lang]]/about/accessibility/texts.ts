import type { Language } from '$lib/i18n/language';

interface Part {
	readonly title: string;
	readonly points: readonly string[];
}

interface Texts {
	readonly title: string;
	readonly lead: string;
	readonly parts: readonly Part[];
}

/** What is promised to readers with disabilities, what was tried, and what was not. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'Accessibility',
		lead: 'Every page aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. This is what was tried, and what was not.',
		parts: [
			{
				title: 'What you can count on',
				points: [
					'Each chart has a name, a description of what it shows now, and a table of the same rows.',
					'Each chart is one stop of the Tab key. Inside it, arrow keys move from mark to mark, Enter selects, Escape leaves. Each mark says its name, value, unit and interval.',
					'Controls are native form elements with visible labels. “/” goes to the search.',
					'Nothing is said by colour alone: shapes, patterns, labels or words carry it too. Colours differ in lightness and follow your light or dark setting.',
					'Pages are complete without JavaScript, fit a window 320 pixels wide, can be enlarged to 200%, respect reduced motion and forced colours, and print.',
					'Both languages are marked as such, also where one is quoted in the other. Equations are MathML.'
				]
			},
			{
				title: 'How it is tested',
				points: [
					'The rules of axe 4.13 for WCAG 2.0 to 2.2, levels A and AA, run on one page of each kind and on a sample before every change is taken in, in the light and in the dark; a longer run covers every page. No rule is switched off.',
					'Browser tests use charts, pickers, the Share dialog, the calculator and the workspace by keyboard alone.',
					'Pictures of the pages are looked at, 375 and 1440 pixels wide, in both languages.'
				]
			},
			{
				title: 'What was not tried',
				points: [
					'No screen reader has been used by hand yet. Roles, names and live regions were checked by rules and tests only.',
					'Everything was tried in Chromium. Firefox, Safari and real telephones were not.',
					'People with disabilities have not tested the site yet.'
				]
			},
			{
				title: 'Known limits',
				points: [
					'Charts with hundreds of marks are long to walk by arrow keys: Home, End and the table are shorter ways.',
					'The map shows points over land without the names of places; its table and its description name them.',
					'Brushing over a chart needs a pointer. The same range can be typed into the controls.'
				]
			},
			{
				title: 'If something stands in your way',
				points: [
					'Tell whoever publishes the copy you read, or open an issue in the repository it was built from: name the page, what you tried and what you use. The table under a figure and its CSV file are there meanwhile.'
				]
			}
		]
	},
	fr: {
		title: 'Accessibilité',
		lead: 'Chaque page vise le niveau AA des règles pour l’accessibilité des contenus Web (WCAG) 2.2. Voici ce qui a été essayé, et ce qui ne l’a pas été.',
		parts: [
			{
				title: 'Ce sur quoi vous pouvez compter',
				points: [
					'Chaque graphique a un nom, une description de ce qu’il montre à l’instant, et un tableau des mêmes lignes.',
					'Chaque graphique est un arrêt de la touche Tab. À l’intérieur, les flèches vont d’un repère à l’autre, Entrée sélectionne, Échap quitte. Chaque repère dit son nom, sa valeur, son unité et son intervalle.',
					'Les réglages sont des éléments de formulaire natifs avec un libellé visible. «\u00a0/\u00a0» mène à la recherche.',
					'Rien n’est dit par la seule couleur\u00a0: formes, motifs, libellés ou mots le disent aussi. Les couleurs diffèrent par leur clarté et suivent votre réglage clair ou sombre.',
					'Les pages sont complètes sans JavaScript, tiennent dans une fenêtre de 320 pixels, s’agrandissent à 200\u00a0%, respectent la réduction des mouvements et les couleurs forcées, et s’impriment.',
					'Les deux langues sont indiquées comme telles, même citées l’une dans l’autre. Les équations sont en MathML.'
				]
			},
			{
				title: 'Comment on le vérifie',
				points: [
					'Les règles d’axe 4.13 pour WCAG 2.0 à 2.2, niveaux A et AA, passent sur une page de chaque sorte et sur un échantillon avant chaque changement, en clair et en sombre\u00a0; un essai plus long couvre toutes les pages. Aucune règle n’est désactivée.',
					'Des essais en navigateur utilisent graphiques, sélecteurs, fenêtre de partage, calculateur et atelier au clavier seul.',
					'Des images des pages sont regardées, à 375 et 1440 pixels de large, dans les deux langues.'
				]
			},
			{
				title: 'Ce qui n’a pas été essayé',
				points: [
					'Aucun lecteur d’écran n’a encore été utilisé à la main. Rôles, noms et zones annoncées n’ont été vérifiés que par des règles et des tests.',
					'Tout a été essayé dans Chromium. Firefox, Safari et de vrais téléphones ne l’ont pas été.',
					'Des personnes handicapées n’ont pas encore testé le site.'
				]
			},
			{
				title: 'Limites connues',
				points: [
					'Les graphiques de plusieurs centaines de repères sont longs à parcourir aux flèches\u00a0: Début, Fin et le tableau sont plus courts.',
					'La carte montre des points sur les terres sans noms de lieux\u00a0; son tableau et sa description les nomment.',
					'Tracer une plage sur un graphique demande un pointeur. La même plage peut être saisie dans les réglages.'
				]
			},
			{
				title: 'Si quelque chose vous gêne',
				points: [
					'Dites-le à qui publie la copie que vous lisez, ou ouvrez un ticket dans le dépôt dont elle vient\u00a0: nommez la page, ce que vous avez tenté et ce que vous utilisez. En attendant, le tableau sous la figure et son fichier CSV sont là.'
				]
			}
		]
	}
};
