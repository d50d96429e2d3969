import {
	addressOf,
	choicesOf,
	hear,
	languageOf,
	linkTo,
	provenance,
	type Said,
	saidOf,
	TEXTS,
	type Wanted,
	wanted,
	whenNear,
	whenRefused
} from './host';
import { readFrameMessage } from './protocol';

/** How long the figure may take to compute its sentence, in ms. */
const PATIENCE = 30_000;

/** The reading of a figure as a sentence of the page, with its warning and a link to its sources. */
export class EmpreinteReading extends HTMLElement {
	#root = this.attachShadow({ mode: 'open' });
	#stops: (() => void)[] = [];
	/** What was asked last, as text; null until a reader is near. */
	#asked: string | null = null;
	/** Ends what was asked last. */
	#asking = new AbortController();

	connectedCallback(): void {
		const observer = new MutationObserver(() => {
			if (this.#asked !== null && this.#asked !== this.#wanted()) void this.#load();
		});
		observer.observe(this, { attributes: true });
		this.#stops = [whenNear(this, () => void this.#load()), () => observer.disconnect()];
		this.#root.replaceChildren(document.createElement('slot'));
	}

	disconnectedCallback(): void {
		for (const stop of this.#stops.splice(0)) stop();
		this.#asking.abort();
		this.#asked = null;
	}

	#wanted(): string {
		return JSON.stringify([wanted(this), this.getAttribute('figure'), languageOf(this)]);
	}

	async #load(): Promise<void> {
		this.#asking.abort();
		const { signal } = (this.#asking = new AbortController());
		this.#asked = this.#wanted();
		this.dataset['state'] = 'busy';
		const asked = wanted(this);
		if (!asked) return this.#miss(TEXTS[languageOf(this)].unknown(this.getAttribute('figure') ?? ''));
		const said = await saidOf(asked);
		if (signal.aborted) return;
		if (typeof said === 'string') this.#miss(said);
		else if (asked.view) this.#ask(asked, said, signal);
		else this.#show(asked, [said.reading, said.warning].filter(Boolean).join(' '), said);
	}

	/** Any other view is computed by the figure itself, in a frame that is not shown. */
	#ask(asked: Wanted, said: Said, signal: AbortSignal): void {
		const frame = document.createElement('iframe');
		frame.title = `Empreinte: ${asked.figure}`;
		frame.ariaHidden = 'true';
		frame.tabIndex = -1;
		Object.assign(frame.style, {
			position: 'absolute',
			width: '360px',
			height: '0',
			border: '0',
			visibility: 'hidden'
		});
		const heard = hear(
			() => frame.contentWindow,
			(data) => {
				const message = readFrameMessage(data);
				if (message?.type !== 'empreinte:reading' || !message.settled) return;
				heard.abort();
				if (message.problem) this.#miss(TEXTS[asked.language].misread, asked);
				else this.#show(asked, message.reading, said);
			}
		);
		const giveUp = () => {
			heard.abort();
			this.#miss(TEXTS[asked.language].missing);
		};
		whenRefused(giveUp, heard.signal);
		const patience = setTimeout(giveUp, PATIENCE);
		heard.signal.addEventListener('abort', () => {
			clearTimeout(patience);
			frame.remove();
		});
		signal.addEventListener('abort', () => heard.abort());
		frame.src = `${addressOf('embed', asked)}${asked.search}`;
		this.#root.append(frame);
	}

	/** What cannot be had, or was not understood, leaves what stands inside the element; only an empty one says so. */
	#miss(why: string, asked?: Wanted): void {
		this.dataset['state'] = 'error';
		if (this.textContent?.trim()) return this.#root.replaceChildren(document.createElement('slot'));
		const text = document.createElement('span');
		text.lang = languageOf(this);
		text.append(`${why} `, ...(asked ? [linkTo(asked, TEXTS[asked.language].open)] : []));
		this.#root.replaceChildren(text);
	}

	#show(asked: Wanted, reading: string, said: Said): void {
		const link = linkTo(asked, `Empreinte, ${said.version}`);
		const { language, view } = asked;
		const named = view ? said.question : `${said.title}. ${choicesOf(said, language)}`;
		link.title = `${named.trim()} ${provenance(said, language)}`;
		const text = document.createElement('span');
		text.lang = asked.language;
		text.append(reading, ' [', link, ']');
		this.#root.replaceChildren(text);
		this.dataset['state'] = 'live';
	}
}
