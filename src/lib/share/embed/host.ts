import { isOwn } from './own-attributes';

/** Where the script comes from is where the figures are. */
const { currentScript } = document;

const here = new URL('.', currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);
export const SITE = here.href.replace(/\/$/, '');
export const { origin: ORIGIN } = here;

const FIGURE = /^[a-z][a-z0-9-]*$/;

export const TEXTS = {
	en: {
		unknown: (name: string) => `“${name}” cannot be the name of a figure of Empreinte.`,
		none: (name: string) => `There is no figure “${name}” of Empreinte.`,
		missing: 'This figure of Empreinte could not be loaded.',
		open: 'Open the figure',
		misread: 'No sentence: what is asked here was not understood, or nothing is published of it.',
		byDefault: 'The picture shows its default view, not the one asked for here.',
		openAsked: 'Open the view asked for',
		shown: 'Choices shown:',
		setting: ': ',
		between: '; ',
		sources: 'Sources:',
		terms: 'Terms of the rows:',
		version: 'data version'
	},
	fr: {
		unknown: (name: string) => `«\u00a0${name}\u00a0» ne peut pas être le nom d’une figure d’Empreinte.`,
		none: (name: string) => `Il n’y a pas de figure «\u00a0${name}\u00a0» d’Empreinte.`,
		missing: 'Cette figure d’Empreinte n’a pas pu être chargée.',
		open: 'Ouvrir la figure',
		misread: 'Pas de phrase\u00a0: ce qui est demandé ici n’a pas été compris, ou rien n’en est publié.',
		byDefault: 'L’image en montre la vue par défaut, non celle demandée ici.',
		openAsked: 'Ouvrir la vue demandée',
		shown: 'Choix montrés\u00a0:',
		setting: '\u00a0: ',
		between: '\u00a0; ',
		sources: 'Sources\u00a0:',
		terms: 'Conditions des lignes\u00a0:',
		version: 'version des données'
	}
};

/** What an element asks for. */
export interface Wanted {
	readonly figure: string;
	readonly language: 'en' | 'fr';
	/** The figure's parameters and what is asked of its frame, as a query. */
	readonly search: string;
	/** The parameters alone, as a query for the figure's page; empty for the default view. */
	readonly view: string;
}

const queryOf = (asked: URLSearchParams): string => (asked.size ? `?${asked}` : '');

/** Reads the attributes of an element; null where it names nothing that could be a figure. */
export function wanted(element: HTMLElement): Wanted | null {
	const figure = element.getAttribute('figure') ?? '';
	const [search, view] = [new URLSearchParams(), new URLSearchParams()];
	for (const { name, value } of element.attributes) {
		if (isOwn(name)) continue;
		search.set(name, value);
		if (!['theme', 'accent', 'hide'].includes(name)) view.set(name, value);
	}
	const own = element.getAttribute('lang');
	if (own !== null && !/^(en|fr)\b/i.test(own)) search.set('lang', own);
	return FIGURE.test(figure)
		? { figure, language: languageOf(element), search: queryOf(search), view: queryOf(view) }
		: null;
}

export const languageOf = (element: HTMLElement): 'en' | 'fr' =>
	/^fr\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '') ? 'fr' : 'en';

export const addressOf = (kind: 'embed' | 'figures', { figure, language }: Wanted): string =>
	`${SITE}${language === 'fr' ? '/fr' : ''}/${kind}/${figure}`;

/** The parts of a figure's record that its reading and its picture travel with. */
export interface Said {
	readonly title: string;
	readonly question: string;
	readonly reading: string;
	readonly warning: string;
	readonly description: string;
	readonly version: string;
	readonly settings: readonly { readonly label: string; readonly value: string }[];
	readonly sources: readonly { readonly credit: string; readonly licence: string }[];
	readonly terms: { readonly name: string };
}

/** What the default view of a figure says; where that cannot be had, why. */
export async function saidOf(asked: Wanted): Promise<Said | string> {
	const { none, missing } = TEXTS[asked.language];
	const response = await fetch(`${addressOf('figures', asked)}/record.json`).catch(() => null);
	if (!response?.ok) return response?.status === 404 ? none(asked.figure) : missing;
	return ((await response.json()) as { edition: Said }).edition;
}

/** A link to the view that an element asks for. */
export function linkTo(asked: Wanted, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = addressOf('figures', asked) + asked.view;
	link.textContent = text;
	return link;
}

/** The choices of the default view; empty of a figure that has none. */
export function choicesOf({ settings }: Said, language: 'en' | 'fr'): string {
	const { shown, setting, between } = TEXTS[language];
	const all = settings.map(({ label, value }) => label + setting + value).join(between);
	return all && `${shown} ${all}.`;
}

/** Whose the rows are, on what terms, in which version. */
export function provenance({ sources, terms, version }: Said, language: 'en' | 'fr'): string {
	const t = TEXTS[language];
	const credits = sources.map(({ credit, licence }) => `${credit} (${licence})`).join(t.between);
	return `${t.sources} ${credits}. ${t.terms} ${terms.name}. Empreinte, ${t.version} ${version}.`;
}

/** Hears messages that come from one window and from our site; a sandboxed frame has no origin to name. */
export function hear(from: () => Window | null | undefined, tell: (data: unknown) => void): AbortController {
	const stop = new AbortController();
	addEventListener(
		'message',
		({ source, origin, data }) => {
			if (source !== null && source === from() && (origin === ORIGIN || origin === 'null')) tell(data);
		},
		{ signal: stop.signal }
	);
	return stop;
}

/** Calls when the policy of the page refuses a frame of our site, until stopped. */
export function whenRefused(call: () => void, signal: AbortSignal): void {
	const refused = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
		if (/^(frame|child|default)-src/.test(effectiveDirective) && blockedURI.startsWith(ORIGIN)) call();
	};
	document.addEventListener('securitypolicyviolation', refused, { signal });
}

/** Calls once when an element is near what the reader sees. */
export function whenNear(element: Element, call: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			call();
		},
		{ rootMargin: '600px' }
	);
	observer.observe(element);
	return () => observer.disconnect();
}

/** Calls whenever an element comes into what the reader sees, or leaves it. */
export function whileSeen(element: Element, call: (seen: boolean) => void): () => void {
	const observer = new IntersectionObserver((entries) => call(entries.at(-1)?.isIntersecting ?? false));
	observer.observe(element);
	return () => observer.disconnect();
}
