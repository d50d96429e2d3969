import { expect, test } from './harness';

test('the watch sees what a page, its workers and its sockets ask of other hosts', async ({
	page,
	watch
}) => {
	watch.expectError(/ERR_NAME_NOT_RESOLVED|Failed to load resource/);
	await page.evaluate(async () => {
		const body = `fetch('http://worker.invalid/').catch(() => 0).finally(() => postMessage(0));`;
		const worker = new Worker(URL.createObjectURL(new Blob([body])));
		const answered = new Promise((resolve) => worker.addEventListener('message', resolve));
		const socket = new WebSocket('ws://socket.invalid/');
		await fetch('http://page.invalid/').catch(() => undefined);
		await answered;
		socket.close();
	});
	await expect
		.poll(() => watch.foreign.splice(0).sort())
		.toEqual(['http://page.invalid/', 'http://worker.invalid/', 'ws://socket.invalid/']);
});
