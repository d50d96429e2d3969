import type { Measure } from './line';
import { changeAndRepaint, coldPage, median, times } from './site';

/**
 * How long the first change of a control takes on a page that was only read so far, without a pointer or focus before it.
 * No service worker: a throttled page would count what one hands over unpacked as what the network carries.
 */
export const firstChange: Measure = async ({ browser, at }) => {
	const change = async (slow: boolean, which: 'first' | 'all') => {
		const { page, context } = await coldPage(browser, slow, 'block');
		await page.goto(`${at}/cloud`, { waitUntil: 'networkidle' });
		const ms = await changeAndRepaint(page, 'year', '2022', which);
		await context.close();
		return ms;
	};
	const medianOf = async (slow: boolean, which: 'first' | 'all') =>
		median(await times(7, () => change(slow, which)));
	return [
		{ what: 'first change of a cold page', ms: await medianOf(false, 'first') },
		{ what: 'first change of a cold page, slow', ms: await medianOf(true, 'first'), budget: 400 },
		{ what: 'the same, all figures of /cloud, slow', ms: await medianOf(true, 'all') }
	];
};
