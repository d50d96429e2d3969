/**
 * Runs on the page of addresses that do not exist: where one asks for a country, a model or a figure, says what is known of its name
 * and offers those it may have meant. A classic script: that page loads no other.
 */
import { fold, type Listed, type Names, unpackListing } from '../../../lib/figure/listing';
import { near } from '../../../lib/figure/near';
import type { Language } from '../../../lib/i18n/language';

/** The addresses that name a country, a model or a figure, by the section of the page that answers. */
const ADDRESSES = {
	country: /\/countries\/([^/]+?)(\.html)?(\/brief)?\/?$/,
	model: /\/ai\/models\/([^/]+?)(\.html)?\/?$/,
	figure: /\/figures\/([^/.]+?)(\.html)?\/?$/
};

/** What of the section is written here; its texts come with the page, with "…" where what was asked for stands. */
interface Lost {
	readonly section: HTMLElement;
	readonly asked: string;
	readonly brief: string;
}

function lost(): Lost | null {
	for (const [kind, address] of Object.entries(ADDRESSES)) {
		const section = document.querySelector<HTMLElement>(`[data-lost="${kind}"]`);
		const [, name, , brief = ''] = address.exec(location.pathname) ?? [];
		if (!section || name === undefined) continue;
		try {
			return { section, asked: decodeURIComponent(name), brief };
		} catch {
			return { section, asked: name, brief };
		}
	}
	return null;
}

const named = (listed: readonly Listed[], text: string) => {
	const asked = fold(text);
	return listed.find(({ value, label, aliases }) =>
		[value, label.en, label.fr, ...aliases].some((name) => fold(name) === asked)
	);
};

function say({ section, asked, brief }: Lost, pages: readonly Listed[], others: readonly Listed[]): void {
	const language = document.documentElement.lang as Language;
	const { unknown = '', without = '', href = '' } = section.dataset;
	const at = (item: Listed) => href.replace('…', item.value) + brief;
	const known = named(pages, asked);
	if (known && at(known) !== location.pathname)
		return location.replace(at(known) + location.search + location.hash);
	const nameless = named(others, asked);
	const title = document.querySelector('h1');
	const [list, input, status] = ['ul', 'input', '[role=status]'].map((part) => section.querySelector(part));
	if (!title || !list || !(input instanceof HTMLInputElement) || !status) return;
	title.textContent = nameless ? without.replace('…', nameless.label[language]) : unknown.replace('…', asked);
	document.title = title.textContent;
	const offer = (text: string) => {
		const found = near(pages, text, language);
		list.replaceChildren(
			...found.map((item) => {
				const [entry, link] = [document.createElement('li'), document.createElement('a')];
				link.href = at(item);
				link.textContent =
					item.label[language] + (section.dataset['lost'] === 'country' ? ` (${item.value})` : '');
				entry.append(link);
				return entry;
			})
		);
		status.textContent = (found.length ? section.dataset['near'] : section.dataset['none']) ?? '';
	};
	offer(nameless ? nameless.label[language] : asked);
	if (nameless && !list.children.length) status.textContent = '';
	input.addEventListener('input', () => offer(input.value));
	section.hidden = false;
}

async function answer(asked: Lost): Promise<void> {
	const response = await fetch(asked.section.dataset['names'] ?? '').catch(() => null);
	if (!response?.ok) return;
	const { pages, others } = (await response.json()) as Names;
	say(asked, unpackListing(pages), others ? unpackListing(others) : []);
}

const asked = lost();
if (asked) void answer(asked);
