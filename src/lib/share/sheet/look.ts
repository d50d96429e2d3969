/** The colours a picture is made in. */
export type Theme = 'light' | 'dark';

/** The style sheets of the site, as text. */
export interface StyleSheets {
	readonly tokens: string;
	readonly chart: string;
}

/** What a picture is painted with: no variable is left, so that any renderer understands it. */
export interface Look {
	/** Rules for the marks of a chart. */
	readonly css: string;
	/** The value of a token. */
	readonly token: (name: string) => string;
}

/**
 * The faces by the names that renderers with their own fonts know them by (resvg takes only a first name it knows). Programs
 * that pass by the faces inside a picture find others that run about as wide (Inkscape, LibreOffice and Word do).
 */
const FACES: Readonly<Record<string, string>> = {
	'--sans': "'Source Sans 3', 'Empreinte Sans', Carlito, Calibri, 'Liberation Sans', Arial, sans-serif",
	'--serif': "'Source Serif 4', 'Empreinte Serif', 'Liberation Serif', 'Times New Roman', serif"
};

/** Light pictures stand in documents, whose paper is white. */
const WHITE = '#fff';

/** Of a living chart only, or of its place in a page. */
const NOT_IN_A_PICTURE = /\.(narrow|medium|wide|listbox|hit|brush|active|chosen)\b|\.key svg|:focus/;

/** Each tone is a class that sets this variable, which the rules of marks then use. */
const SETS_TONE = '--tone:';
const TONE = 'var(--tone)';

/** Resolves the site's style sheets for one theme: tokens, `light-dark()` and prefix selectors become plain CSS. */
export function resolveLook({ tokens, chart }: StyleSheets, theme: Theme): Look {
	const declared = new Map(
		[...bare(tokens).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value] as const)
	);
	const resolved = (text: string): string =>
		text
			.replace(/var\((--[\w-]+)\)/g, (_, name: string) => token(name))
			.replace(/light-dark\(([^,()]+),\s*([^()]+)\)/g, (_, light: string, dark: string) =>
				theme === 'light' ? light : dark
			);
	function token(name: string): string {
		const value = FACES[name] ?? (name === '--paper' && theme === 'light' ? WHITE : declared.get(name));
		if (value === undefined) throw new Error(`The look has no token ${name}.`);
		return resolved(value);
	}
	const tones = [...bare(chart).matchAll(/\.([\w-]+)\s*\{\s*--tone:\s*([^;]+);\s*\}/g)].map(
		([, name = '', colour = '']) => [name, colour] as const
	);
	const names = new Set(tones.map(([name]) => name));
	/** A selector for marks of one tone; none where it names another. */
	const inTone = (selector: string, tone: string): string[] => {
		const own = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? '').find((c) => names.has(c));
		if (own === undefined) return [`${selector}.${tone}`];
		return own === tone ? [selector] : [];
	};
	const rules = [...withoutBlocks(bare(chart)).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
		([, selector, body]) => {
			const selectors = (selector ?? '')
				.split(',')
				.map((s) => s.trim())
				.filter((s) => !NOT_IN_A_PICTURE.test(s))
				.flatMap((s) => expanded(s, chart));
			const declarations = (body ?? '').replace(/\s+/g, ' ').trim();
			if (selectors.length === 0 || declarations.startsWith(SETS_TONE)) return [];
			const own = declarations
				.split(';')
				.map((d) => d.trim())
				.filter(Boolean);
			const [toned, plain] = [true, false].map((is) => own.filter((d) => d.includes(TONE) === is).join(';'));
			return [
				plain ? `${selectors.join(',')}{${resolved(plain)}}` : '',
				...(toned ? tones : []).map(([name, colour]) => {
					const all = selectors.flatMap((s) => inTone(s, name));
					return all.length ? `${all.join(',')}{${resolved((toned ?? '').replaceAll(TONE, colour))}}` : '';
				})
			];
		}
	);
	return { css: rules.join(''), token };
}

const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Drops `@media` and `@container` with what they hold: a picture has one size and one theme. */
const withoutBlocks = (css: string): string => css.replace(/@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

/** Not every renderer knows `[class*='q-']`: names the classes that the style sheet has with it. */
function expanded(selector: string, css: string): string[] {
	const part = /\[class\*=['"]([\w-]+)['"]\]/.exec(selector);
	if (!part) return [selector];
	const classes = new Set([...css.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? ''));
	return [...classes]
		.filter((name) => name.startsWith(part[1] ?? ''))
		.map((name) => selector.replace(part[0], `.${name}`));
}
