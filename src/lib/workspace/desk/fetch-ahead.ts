/**
 * Fetches the parts of the workspace that a reader with a table may want next, so that it goes on without a network.
 * Never rejects: what cannot be had now is asked for again when it is wanted.
 */
export const fetchAhead = (): Promise<unknown> =>
	Promise.allSettled([
		import('../ask/ResultView.svelte'),
		import('../ask/ColumnSummary.svelte'),
		import('../chart/ChartPanel.svelte'),
		import('../chart/share-own'),
		import('../guest/GuestPanel.svelte'),
		import('../guest/link'),
		import('../linked/LinkedPanel.svelte'),
		import('../methods/MethodsText.svelte'),
		import('../take-out/result-files'),
		import('../understand/Understand.svelte')
	]);
