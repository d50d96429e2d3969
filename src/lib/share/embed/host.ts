/** Where the script comes from is where the figures are. */
const { currentScript } = document;

const here = new URL('.', currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);
export const SITE = here.href.replace(/\/$/, '');
export const { origin: ORIGIN } = here;

const FIGURE = /^[a-z][a-z0-9-]*$/;
/** Attributes that mean something to the element or to HTML, and so are no parameters of a figure. */
const OWN =
	/^(figure|lang|id|class|style|title|hidden|slot|dir|part|is|role|tabindex|height|sandbox|(data|aria|on|x|v|_|@|:).*)$/;

export const TEXTS = {
	en: {
		unknown: (name: string) => `“${name}” cannot be the name of a figure of Empreinte.`,
		missing: 'This figure of Empreinte could not be loaded.',
		open: 'Open the figure',
		misread: 'No sentence: what is asked here was not understood, or nothing is published of it.',
		byDefault: 'The picture shows its default view, not the one asked for here.',
		sources: 'Sources:',
		terms: 'Terms of the rows:',
		version: 'data version'
	},
	fr: {
		unknown: (name: string) => `« ${name} » ne peut pas être le nom d’une figure d’Empreinte.`,
		missing: 'Cette figure d’Empreinte n’a pas pu être chargée.',
		open: 'Ouvrir la figure',
		misread: 'Pas de phrase\u00a0: ce qui est demandé ici n’a pas été compris, ou rien n’en est publié.',
		byDefault: 'L’image en montre la vue par défaut, non celle demandée ici.',
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
	/** Whether that is more than the default view. */
	readonly changed: boolean;
}

/** Reads the attributes of an element; null where it names nothing that could be a figure. */
export function wanted(element: HTMLElement): Wanted | null {
	const figure = element.getAttribute('figure') ?? '';
	const inherited = element.closest('[lang]')?.getAttribute('lang') ?? '';
	const search = new URLSearchParams();
	for (const { name, value } of element.attributes) if (!OWN.test(name)) search.set(name, value);
	const changed = [...search.keys()].some((name) => !['theme', 'accent', 'hide'].includes(name));
	const own = element.getAttribute('lang');
	if (own !== null && !/^(en|fr)\b/i.test(own)) search.set('lang', own);
	const text = search.toString();
	return FIGURE.test(figure)
		? { figure, language: /^fr\b/i.test(inherited) ? 'fr' : 'en', search: text && `?${text}`, changed }
		: null;
}

export const languageOf = (element: HTMLElement): 'en' | 'fr' =>
	/^fr\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '') ? 'fr' : 'en';

export const addressOf = (kind: 'embed' | 'figures', { figure, language }: Wanted): string =>
	`${SITE}${language === 'fr' ? '/fr' : ''}/${kind}/${figure}`;

/** The parts of a figure's record that its reading and its picture travel with. */
export interface Said {
	readonly title: string;
	readonly reading: string;
	readonly warning: string;
	readonly description: string;
	readonly version: string;
	readonly sources: readonly { readonly credit: string; readonly licence: string }[];
	readonly terms: { readonly name: string };
}

/** What the default view of a figure says; null where that cannot be had. */
export async function saidOf(asked: Wanted): Promise<Said | null> {
	const response = await fetch(`${addressOf('figures', asked)}/record.json`).catch(() => null);
	return response?.ok ? ((await response.json()) as { edition: Said }).edition : null;
}

/** Whose the rows are, on what terms, in which version. */
export function provenance({ sources, terms, version }: Said, language: 'en' | 'fr'): string {
	const t = TEXTS[language];
	const credits = sources.map(({ credit, licence }) => `${credit} (${licence})`).join('; ');
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
