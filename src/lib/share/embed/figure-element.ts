import {
	addressOf,
	choicesOf,
	hear,
	languageOf,
	linkTo,
	ORIGIN,
	provenance,
	saidOf,
	TEXTS,
	type Wanted,
	wanted,
	whenNear,
	whenRefused,
	whileSeen
} from './host';
import { readFrameMessage } from './protocol';

/**
 * How long after its frame has loaded a figure in sight may stay silent, in ms: a frame that was refused says nothing, nor
 * does one that browsers let sleep as nobody sees it.
 */
const PATIENCE = 5000;

/**
 * A live figure in a frame as high as it needs. What stands inside the element is shown where frames or scripts are
 * refused; an element that holds nothing then shows the figure's picture.
 */
export class EmpreinteFigure extends HTMLElement {
	#root = this.attachShadow({ mode: 'open' });
	#frame: HTMLIFrameElement | null = null;
	#asked: Wanted | null = null;
	/** Ends what is heard and seen of the frame. */
	#heard: AbortController | null = null;
	#stops: (() => void)[] = [];
	#patience: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.style.display ||= 'block';
		const observer = new MutationObserver(() => this.#update());
		observer.observe(this, { attributes: true });
		this.#stops = [whenNear(this, () => this.#load()), () => observer.disconnect()];
		this.#root.replaceChildren(document.createElement('slot'));
	}

	disconnectedCallback(): void {
		clearTimeout(this.#patience);
		for (const stop of this.#stops.splice(0)) stop();
		this.#heard?.abort();
		this.#frame = null;
	}

	#load(): void {
		this.#heard?.abort();
		const asked = wanted(this);
		this.#asked = asked;
		if (!asked) return this.#say(TEXTS[languageOf(this)].unknown(this.getAttribute('figure') ?? ''));
		const frame = document.createElement('iframe');
		this.#frame = frame;
		frame.title = `Empreinte: ${asked.figure}`;
		if (this.hasAttribute('sandbox')) frame.setAttribute('sandbox', 'allow-scripts allow-popups');
		Object.assign(frame.style, { border: '0', width: '100%', height: '600px', display: 'block' });
		const heard = hear(
			() => frame.contentWindow,
			(data) => {
				const message = readFrameMessage(data);
				if (message?.type !== 'empreinte:height' || message.figure !== this.#asked?.figure) return;
				clearTimeout(this.#patience);
				this.dataset['state'] = 'live';
				frame.style.height = `${message.height}px`;
			}
		);
		whenRefused(() => this.#stayStatic(), heard.signal);
		this.#heard = heard;
		let [seen, patience] = [false, 4 * PATIENCE];
		const watch = () => (seen ? this.#wait(patience) : clearTimeout(this.#patience));
		frame.addEventListener('load', () => {
			patience = PATIENCE;
			watch();
		});
		frame.src = addressOf('embed', asked) + asked.search;
		this.#root.replaceChildren(frame);
		const look = (now: boolean) => {
			seen = now;
			watch();
		};
		heard.signal.addEventListener('abort', whileSeen(frame, look));
	}

	#wait(ms: number): void {
		clearTimeout(this.#patience);
		if (this.dataset['state'] !== 'live') this.#patience = setTimeout(() => this.#stayStatic(), ms);
	}

	/** An attribute changed: the frame is told; another figure or language is another frame. */
	#update(): void {
		const [before, now] = [this.#asked, wanted(this)];
		if (!this.#frame) return;
		if (!before || !now || before.figure !== now.figure || before.language !== now.language) {
			delete this.dataset['state'];
			return this.#load();
		}
		if (before.search === now.search) return;
		this.#asked = now;
		const origin = this.hasAttribute('sandbox') ? '*' : ORIGIN;
		this.#frame.contentWindow?.postMessage({ type: 'empreinte:set', search: now.search }, origin);
	}

	#stayStatic(): void {
		this.#heard?.abort();
		clearTimeout(this.#patience);
		this.dataset['state'] = 'static';
		const asked = this.#asked;
		const given = document.createElement('slot');
		if (this.childElementCount || !asked) return this.#root.replaceChildren(given);
		const [link, picture] = [document.createElement('a'), document.createElement('img')];
		const { missing, open, byDefault, openAsked } = TEXTS[asked.language];
		link.href = addressOf('figures', asked);
		picture.alt = `${missing} ${open}`;
		picture.src = `${addressOf('figures', asked)}.svg`;
		picture.style.maxWidth = '100%';
		link.append(picture);
		const note = document.createElement('p');
		note.append(missing, ...(asked.view ? [` ${byDefault} `, linkTo(asked, openAsked)] : []));
		const caption = document.createElement('p');
		this.#root.replaceChildren(note, link, caption);
		void this.#caption(asked, picture, caption);
	}

	/** The words that the picture travels with, where the page lets them be fetched. */
	async #caption(asked: Wanted, picture: HTMLImageElement, caption: HTMLElement): Promise<void> {
		const said = await saidOf(asked);
		if (typeof said === 'string') return;
		picture.alt = [said.title, said.description].join('. ');
		caption.textContent = [
			said.reading,
			said.warning,
			choicesOf(said, asked.language),
			provenance(said, asked.language)
		]
			.filter(Boolean)
			.join(' ');
	}

	#say(text: string): void {
		this.dataset['state'] = 'error';
		this.#root.replaceChildren(text);
	}
}
