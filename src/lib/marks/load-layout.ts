import type { Chart } from '../figure/chart';
import type { LayoutInput } from './layouts/input';
import type { Scene } from './scene';

/** Places the rows of a chart on a canvas of the given width: from data to pixels, in one pure step. */
export type Layout = (chart: Chart, input: LayoutInput) => Scene;

/** A page pays for the kinds of chart that it shows. */
const LOADERS: { readonly [K in Chart['kind']]: () => Promise<(chart: never, input: LayoutInput) => Scene> } =
	{
		rank: async () => (await import('./layouts/rank')).layoutRank,
		map: async () => (await import('./layouts/map')).layoutMap,
		trend: async () => (await import('./layouts/trend')).layoutTrend,
		scatter: async () => (await import('./layouts/scatter')).layoutScatter,
		spread: async () => (await import('./layouts/spread')).layoutSpread,
		ledger: async () => (await import('./layouts/ledger')).layoutLedger,
		mix: async () => (await import('./layouts/mix')).layoutMix,
		status: async () => (await import('./layouts/status')).layoutStatus
	};

/** Fetches the layouts of these kinds of chart ahead of `loadLayout`; says nothing when one cannot be had. */
export function fetchLayouts(kinds: readonly string[]): void {
	for (const [kind, load] of Object.entries(LOADERS)) if (kinds.includes(kind)) load().catch(() => undefined);
}

/** The layout of these charts, and of none of another kind. */
export async function loadLayout(charts: readonly Chart[]): Promise<Layout> {
	const kinds = [...new Set(charts.map(({ kind }) => kind))];
	const loaded = new Map(
		await Promise.all(kinds.map(async (kind) => [kind, await LOADERS[kind]()] as const))
	);
	return (chart, input) => {
		const layout = loaded.get(chart.kind);
		if (!layout) throw new Error(`The layout of a chart of kind "${chart.kind}" was not loaded.`);
		return layout(chart as never, input);
	};
}
