import { expect, it } from 'vitest';
import { prerenderFigures } from '../../../src/lib/figures/prerender';
import { loadWords } from '../../../src/lib/i18n/words';

const FOLLOWS = 'datacentre-demand-countries';
const CANNOT = ['datacentre-share-ireland', 'datacentre-demand-world'];

it.each([
	['en', 'does not follow: logarithmic scale.'],
	['fr', 'ne suit pas\u00a0: échelle logarithmique.']
] as const)('a figure says what its page has ticked and it cannot follow (%s)', async (language, said) => {
	const words = await loadWords(language);
	const { html } = await prerenderFigures([...CANNOT, FOLLOWS], words);
	for (const id of CANNOT) expect(html[id], id).toContain(said);
	expect(html[FOLLOWS]).not.toContain(said);
	const alone = await prerenderFigures(CANNOT, words);
	for (const id of CANNOT) expect(alone.html[id], id).not.toContain(said);
});
