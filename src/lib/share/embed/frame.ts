/**
 * Runs in the head of an embedded figure, before anything is drawn: theme, accent and what is hidden by the address,
 * the height for the page around. It is a classic script, so that it runs where modules are refused.
 */
import { accent } from './accent';
import { type FrameMessage, readHostMessage } from './protocol';
import { withoutWishes } from '../wished';
import { WISHES, words } from './wishes';

const root = document.documentElement;

function wish(search: string): void {
	const asked = new URLSearchParams(search);
	const wished = (name: string) => {
		const value = asked.get(name) ?? '';
		return WISHES[name]?.(value) ? value : '';
	};
	root.dataset['theme'] = wished('theme') || 'auto';
	root.dataset['hide'] = words(wished('hide')).join(' ');
	root.style.setProperty('--accent', accent(wished('accent')));
}

/** What it says is public, and whoever frames the figure may hear it. */
const tell = (message: FrameMessage) => parent.postMessage(message, '*');

function report(): void {
	const figure = document.querySelector<HTMLElement>('[data-figure]');
	const body = document.querySelector<HTMLElement>('[data-embed]');
	if (!figure || !body) return;
	const id = figure.dataset['figure'] ?? '';
	const height = () =>
		tell({ type: 'empreinte:height', figure: id, height: Math.ceil(body.getBoundingClientRect().height) });
	new ResizeObserver(height).observe(body);
	let said = '';
	const read = () => {
		const reading = [...figure.querySelectorAll('[data-reading], .warning')]
			.map((e) => e.textContent?.trim())
			.join(' ');
		const notes = body.querySelector<HTMLElement>('[data-asked]');
		const nothing = figure.querySelector('[data-reading="none"]');
		const problem = [notes, nothing]
			.map((e) => e?.textContent?.trim().replace(/\s+/g, ' '))
			.filter(Boolean)
			.join(' ');
		// What was not understood is said a moment after it is known.
		const noted = notes?.dataset['problems'] === undefined || notes.textContent?.trim() !== '';
		const settled = noted && (figure.dataset['state'] === 'live' || notes?.dataset['asked'] === 'default');
		const now = `${settled} ${reading} ${problem}`;
		if (said === now) return;
		said = now;
		tell({ type: 'empreinte:reading', figure: id, reading, settled, problem });
	};
	new MutationObserver(read).observe(body, {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true
	});
	read();
}

/** Starts the page, which waits for a reader to reach for it; the policy knows the script by its words. */
function start(): void {
	const waiting = document.querySelector('script[data-start]');
	if (!waiting) return;
	const script = document.createElement('script');
	script.text = waiting.textContent;
	waiting.replaceWith(script);
}

/** Whether a query asks for what is not in the page already: another view, or word of what cannot be understood. */
const asksForMore = (search: string) =>
	[...new URLSearchParams(search)].some(([name, value]) => !WISHES[name]?.(value));

/** Modules are refused where the host of the site does not share them with a sandboxed frame. */
function stayStatic(): void {
	const view = withoutWishes(location.search);
	root.dataset['static'] = view ? 'other' : 'default';
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-record]')) link.search = view;
}

wish(location.search);
addEventListener('unhandledrejection', (event) => {
	if (!/import|module/i.test(String(event.reason))) return;
	event.preventDefault();
	stayStatic();
});
addEventListener('message', ({ source, data }) => {
	const message = source === parent ? readHostMessage(data) : null;
	if (!message) return;
	const search = new URLSearchParams(message.search).toString();
	wish(search);
	if (document.querySelector('script[data-start]') && !asksForMore(search)) return;
	try {
		history.replaceState(history.state, '', `?${search}`);
		dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
	} catch {
		location.search = search;
		return;
	}
	start();
});
/** A frame that asked for a figure there is not: the page of missing pages says which, and where those are that exist. */
function miss(): void {
	const list = document.querySelector<HTMLElement>('[data-no-figure]');
	const figure = /\/embed\/([^/]+)/.exec(location.pathname)?.[1];
	const title = document.querySelector('h1');
	if (parent === window || !list || !title || !figure) return;
	root.dataset['framed'] = '';
	title.textContent = list.dataset['noFigure']?.replace('…', figure) ?? '';
	const base = document.createElement('base');
	base.target = '_blank';
	document.head.append(base);
	const height = () =>
		tell({ type: 'empreinte:height', figure, height: Math.ceil(list.getBoundingClientRect().bottom + 32) });
	new ResizeObserver(height).observe(list);
}

function ready(): void {
	report();
	miss();
	if (asksForMore(location.search)) return start();
	for (const intent of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'change'])
		addEventListener(intent, start, { once: true, passive: true });
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ready);
else ready();
