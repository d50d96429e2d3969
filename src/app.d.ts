declare global {
	namespace App {}

	interface Window {
		/** What was clicked before the page was alive (`app.html`). */
		readonly early: EventTarget[];
	}

	/** The folder of the answers below `/answers/`, which names what they hold. Set when the site is built. */
	const __ANSWERS__: string;

	/** The folder of each table's Arrow file below `/tables/`, which names its bytes. Set when the site is built. */
	const __TABLES__: Readonly<Record<string, string>>;
}

export {};
