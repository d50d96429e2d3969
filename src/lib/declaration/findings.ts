import { toRows } from '../engine/connector';
import { startView } from '../figure/figure';
import { defaultColumns } from '../figures/prerender';
import { loadFigure } from '../figures/registry';
import type { Language } from '../i18n/language';
import { formatter } from '../units/format';

/** The figures whose readings stand on the front page, each with the one of its caveats that bears most on the reading. */
const FINDINGS = [
	{ figure: 'datacentre-share-ireland', caveat: 1 },
	{ figure: 'company-scope2-bases', caveat: 1 },
	{ figure: 'cloud-region-intensity', caveat: 1 },
	{ figure: 'ai-disclosure-share', caveat: 0 }
] as const;

/** What a figure says and how far it can be trusted, for a page that does not draw it. */
export interface Finding {
	readonly figure: string;
	readonly title: string;
	/** Computed from the rows of the figure's first view. */
	readonly reading: string;
	readonly doubt: string;
}

/** The findings of the front page, for prerendering only. @throws Error for a caveat that the figure does not have. */
export function readFindings(language: Language): Promise<Finding[]> {
	const [en, fr] = [formatter('en'), formatter('fr')];
	return Promise.all(
		FINDINGS.map(async ({ figure: id, caveat }) => {
			const figure = await loadFigure(id);
			const doubt = figure.caveats[caveat]?.[language];
			if (!doubt) throw new Error(`The figure ${id} has no caveat ${caveat}.`);
			const rows = toRows(defaultColumns(figure));
			const reading = figure.reading(rows, { view: startView(figure), en, fr })[language];
			return { figure: id, title: figure.title[language], reading, doubt };
		})
	);
}
