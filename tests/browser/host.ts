import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../scripts/start/server.mjs';
import { expect, test as base, type Page } from '@playwright/test';

export { expect };

/** A site of somebody else, which frames our figures. */
export interface Host {
	/** Serves a page with a policy and gives its address. */
	serve(body: string, policy?: string): string;
}

/** The test of an embed: with a host of another origin, and the errors its pages throw. */
export const test = base.extend<{ host: Host; thrown: string[] }>({
	// eslint-disable-next-line no-empty-pattern
	host: async ({}, use) => {
		const pages: { body: string; policy: string }[] = [];
		const server: Server = createServer(({ url = '/' }, response) => {
			const page = pages[Number(url.slice(1))];
			response.writeHead(page ? 200 : 404, {
				'Content-Type': 'text/html; charset=utf-8',
				...(page?.policy ? { 'Content-Security-Policy': page.policy } : {})
			});
			response.end(page?.body ?? '');
		});
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
		const { port } = server.address() as AddressInfo;
		await use({
			serve: (body, policy = '') => `http://localhost:${port}/${pages.push({ body, policy }) - 1}`
		});
		server.close();
		server.closeAllConnections();
	},
	thrown: [
		async ({ context }, use) => {
			const thrown: string[] = [];
			context.on('weberror', (error) => thrown.push(String(error.error())));
			await use(thrown);
			expect(thrown, 'errors thrown').toEqual([]);
		},
		{ auto: true }
	]
});

/** The heights of the frames of a page and of what stands in them. */
export async function heights(page: Page): Promise<{ frame: number; content: number }[]> {
	const found = [];
	for (const frame of page.frames().filter((f) => f !== page.mainFrame())) {
		// The first look at a text asks for its fonts, which change its height once they are there.
		const height = () =>
			frame.evaluate(async () => {
				const embed = document.querySelector('[data-embed]');
				embed?.getBoundingClientRect();
				await document.fonts.ready;
				return embed?.getBoundingClientRect().height ?? 0;
			});
		// A frame that only fetches a sentence is soon gone.
		const content = await height().catch(() => 0);
		const box = await frame
			.frameElement()
			.then((element) => element.boundingBox())
			.catch(() => null);
		if (!box?.height) continue;
		found.push({ frame: Math.round(box.height), content: Math.ceil(content) });
	}
	return found;
}

/** Our site on a host that does not say that others may read its scripts. */
export async function siteThatDoesNotShare(): Promise<{ origin: string; close: () => void }> {
	const site = siteServer('build');
	const server = createServer((request, response) => {
		const write = response.writeHead.bind(response);
		response.writeHead = ((status: number, headers: OutgoingHttpHeaders) => {
			const kept = Object.entries(headers).filter(([name]) => name !== 'Access-Control-Allow-Origin');
			return write(status, Object.fromEntries(kept));
		}) as typeof response.writeHead;
		site.emit('request', request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}
