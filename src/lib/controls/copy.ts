import type { Attachment } from 'svelte/attachments';

/** What a button says once its text was copied, or only selected where the browser refuses to copy. */
export interface CopyWords {
	readonly copied: string;
	readonly notCopied: string;
}

const SHOWN_MS = 2500;

/**
 * Makes every button with `data-copies` in an element copy the text of the element of that id, and say so in the status
 * beside it.
 */
export function copies(words: CopyWords): Attachment<HTMLElement> {
	return (root) => {
		const onclick = async ({ target }: Event) => {
			const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copies]') : null;
			const source = button && document.getElementById(button.dataset['copies'] ?? '');
			const status = button?.parentElement?.querySelector('[role=status]');
			if (!source || !status) return;
			status.textContent = await navigator.clipboard.writeText(source.textContent ?? '').then(
				() => words.copied,
				() => {
					getSelection()?.selectAllChildren(source);
					return words.notCopied;
				}
			);
			setTimeout(() => (status.textContent = ''), SHOWN_MS);
		};
		root.addEventListener('click', onclick);
		return () => root.removeEventListener('click', onclick);
	};
}
