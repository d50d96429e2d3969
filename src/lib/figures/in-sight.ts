/** Whether any of an element is on the screen. */
export function inSight(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

/** Waits until what the reader sees has been drawn; half a second at most. */
export const idle = (): Promise<void> =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
		else setTimeout(resolve, 100);
	});
