import type { Handle } from '@sveltejs/kit';

/** The script that starts the page. */
const START = /<script>(?=\s*\{\s*__sveltekit)/;

/** An embedded figure is read more often than it is touched: `frame.js` starts it when a reader reaches for it. */
const inFrame = (route: string | null) => route?.includes('/embed/') ?? false;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'css' || (type === 'js' && !inFrame(event.route.id)),
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params['lang'] ?? 'en');
			return inFrame(event.route.id) ? page.replace(START, '<script type="text/plain" data-start>') : page;
		}
	});
