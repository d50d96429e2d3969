/** What the page says. */
export const TEXTS = {
	en: {
		title: 'Without a network',
		lead: 'Pages you have visited open again without a network.',
		visited:
			'Once DuckDB has been fetched, figures you have visited answer every choice, and the workspace reads your files. To have every table at hand as well, keep them on this device.',
		keep: (size: string) => `Keep the engine and all tables (${size})`,
		forget: 'Remove everything kept here',
		progress: 'Files kept',
		kept: 'The engine and all tables are kept on this device.',
		forgotten: 'Nothing of this site is kept any more, apart from what you saved in the workspace.',
		failed: (reason: string) =>
			`Not all could be kept: ${reason}. There may be too little room, or no network. What was kept stays.`,
		unable: 'This browser cannot keep pages, or forbids it in a private window.',
		versions:
			'When a newer version of the site is there, a line at the top says so. A page that is open stays as it is until you load it anew: versions are never mixed. What you have visited and what you keep comes along.'
	},
	fr: {
		title: 'Sans réseau',
		lead: 'Les pages que vous avez visitées s’ouvrent aussi sans réseau.',
		visited:
			'Une fois DuckDB chargé, les figures visitées répondent à tous les choix, et l’atelier lit vos fichiers. Pour avoir aussi toutes les tables, gardez-les sur cet appareil.',
		keep: (size: string) => `Garder le moteur et toutes les tables (${size})`,
		forget: 'Retirer tout ce qui est gardé ici',
		progress: 'Fichiers gardés',
		kept: 'Le moteur et toutes les tables sont gardés sur cet appareil.',
		forgotten: 'Plus rien de ce site n’est gardé, sauf ce que vous avez enregistré dans l’atelier.',
		failed: (reason: string) =>
			`Tout n’a pas pu être gardé\u00a0: ${reason}. Il manque peut-être de la place, ou le réseau. Ce qui était gardé le reste.`,
		unable: 'Ce navigateur ne peut pas garder de pages, ou l’interdit en navigation privée.',
		versions:
			'Quand une nouvelle version du site est là, une ligne en haut de la page le dit. Une page ouverte reste telle qu’elle est jusqu’à ce que vous la rechargiez\u00a0: les versions ne se mêlent jamais. Ce que vous avez visité et ce que vous gardez suit.'
	}
};
