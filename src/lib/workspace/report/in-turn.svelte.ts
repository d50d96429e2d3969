/**
 * How many of the parts of a view are drawn: `portion` at first and so many more with each frame, so that a long list
 * never holds up the page. To be called while a component is made.
 * @param all how many there are
 */
export function inTurn(all: () => number, portion: number): { readonly drawn: number } {
	let drawn = $state(portion);
	$effect(() => {
		if (drawn >= all()) return;
		const frame = requestAnimationFrame(() => (drawn += portion));
		return () => cancelAnimationFrame(frame);
	});
	return {
		get drawn() {
			return drawn;
		}
	};
}
