import { type BrowserContext, expect, test as base } from '@playwright/test';

export { expect };

/** What a page did that no page of ours should do, and what a test says it will do on purpose. */
export interface Watch {
	/** Requests to another host, from the page or from its workers. */
	readonly foreign: string[];
	/** Errors in the console (a violated policy is one) and uncaught errors. */
	readonly errors: string[];
	/** Says that errors like this one are what the test is about. */
	expectError(pattern: RegExp): void;
}

/**
 * The test of every browser test: it fails when a request goes to another host, or an error is logged or thrown, in
 * any page of its context, unless the test expects it.
 */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ context, baseURL }, use) => {
			const expected: RegExp[] = [];
			const watch: Watch = {
				...watched(context, new URL(baseURL ?? '').host),
				expectError: (pattern) => expected.push(pattern)
			};
			await use(watch);
			const unexpected = watch.errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
			expect(watch.foreign, 'requests to another host').toEqual([]);
			expect(unexpected, 'errors in the page').toEqual([]);
		},
		{ auto: true }
	]
});

function watched(context: BrowserContext, host: string): Pick<Watch, 'foreign' | 'errors'> {
	const foreign: string[] = [];
	const errors: string[] = [];
	const see = (address: string) => {
		const url = new URL(address);
		if (/^(http|ws)s?:$/.test(url.protocol) && url.host !== host) foreign.push(address);
	};
	context.on('request', (request) => see(request.url()));
	context.on('weberror', (error) => errors.push(String(error.error())));
	context.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
	});
	context.on('page', (page) => page.on('websocket', (socket) => see(socket.url())));
	return { foreign, errors };
}
