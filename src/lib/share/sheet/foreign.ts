interface Rule {
	readonly element: string;
	readonly classes: readonly string[];
	readonly body: string;
	readonly weight: number;
}

function rulesOf(css: string): Rule[] {
	return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
		selectors.split(',').map((selector) => {
			const last = selector.trim().split(/\s+/).at(-1) ?? '';
			const classes = [...last.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
			return {
				element: /^[a-z]*/.exec(last)?.[0] ?? '',
				classes,
				body,
				weight: selector.split('.').length
			};
		})
	);
}

/** What the rules of a style sheet come to for one element, as the text of its own style. */
function styleOf(element: string, names: readonly string[], rules: readonly Rule[]): string {
	const declared = new Map(
		rules
			.filter((r) => (r.element || element) === element && r.classes.every((name) => names.includes(name)))
			.sort((a, b) => a.weight - b.weight)
			.flatMap(({ body }) => body.split(';').filter(Boolean))
			.map((declaration) => declaration.split(/:\s*/, 2) as [string, string])
	);
	return [...declared].map(([name, value]) => `${name}:${value}`).join(';');
}

const LAND_WINDOW =
	/<svg x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)" viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) [\d.]+" class="land"><use href="#([\w-]+)"><\/use><\/svg>/g;

/** A window on the land as what is cut from it: Inkscape 1.2 passes `href` without a prefix by, and clips no inner `<svg>`. */
function cutLand(svg: string): string {
	let windows = 0;
	return svg.replace(LAND_WINDOW, (_, ...found: string[]) => {
		const [x = 0, y = 0, width = 0, height = 0, left = 0, top = 0, across = 0] = found
			.slice(0, 7)
			.map(Number);
		const [scale, land] = [width / across, found[7] ?? ''];
		const id = `${land}-${++windows}`;
		const move = `translate(${x - left * scale} ${y - top * scale}) scale(${scale})`;
		return `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g class="land" clip-path="url(#${id})"><use xlink:href="#${land}" transform="${move}"/></g>`;
	});
}

/**
 * A drawing for renderers that know less CSS and SVG than a browser (LibreOffice, Inkscape): marks of two classes carry their
 * own paint, as rules for `.a.b` pass them by; the halo of a text is a text of its own below it, as `paint-order` does
 * too; and land is cut out. The document must declare the prefix `xlink`.
 */
export function foreign(svg: string, css: string): string {
	const rules = rulesOf(css);
	const haloed = new Set(rules.filter(({ body }) => body.includes('paint-order')).flatMap((r) => r.classes));
	return cutLand(svg)
		.replace(/<(path|rect|circle) class="([\w-]+(?: [\w-]+)+)"/g, (all, element: string, names: string) => {
			const style = styleOf(element, names.split(' '), rules);
			return style ? `${all} style="${style}"` : all;
		})
		.replace(/<text class="([\w-]+)"([^>]*>[^]*?<\/text>)/g, (all, name: string, rest: string) =>
			haloed.has(name)
				? `<text class="${name}" style="fill:none" aria-hidden="true"${rest}<text class="${name}" style="stroke:none"${rest}`
				: all
		);
}
