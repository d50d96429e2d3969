import { AxeBuilder } from '@axe-core/playwright';
import { THEMES } from './conditions';
import { expect, test } from './harness';
import { somePages } from './pages';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { path } of somePages()) {
	for (const colorScheme of THEMES) {
		test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(path);
			const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
			const found = violations.map(({ id, help, nodes }) => ({
				id,
				help,
				where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
			}));
			expect(found).toEqual([]);
		});
	}
}
