/** `/embed.js`: the elements for pages of other sites, and plain frames as high as their figures. */
import { EmpreinteFigure } from './figure-element';
import { ORIGIN, SITE } from './host';
import { readFrameMessage } from './protocol';
import { EmpreinteReading } from './reading-element';

if (!customElements.get('empreinte-figure')) {
	customElements.define('empreinte-figure', EmpreinteFigure);
	customElements.define('empreinte-reading', EmpreinteReading);
	addEventListener('message', ({ source, origin, data }) => {
		const message = origin === ORIGIN || origin === 'null' ? readFrameMessage(data) : null;
		if (message?.type !== 'empreinte:height' || source === null) return;
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.contentWindow === source && frame.src.startsWith(`${SITE}/`))
				frame.style.height = `${message.height}px`;
	});
}
