/** Presses again the buttons that a reader pressed before their script arrived, once the router has started, and keeps no more. */
export function replayClicks(): void {
	onclick = null;
	for (const target of window.early.splice(0))
		if (target instanceof Element) target.closest('button')?.click();
}
