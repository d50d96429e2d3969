import { expect, test } from 'vitest';
import { createQueue } from '../../../src/lib/engine/queue';

test('a task aborted before its turn never runs, one aborted in its turn holds the next back until it ends', async () => {
	const enqueue = createQueue();
	const ran: string[] = [];
	const controller = new AbortController();
	const aborted = expect.objectContaining({ name: 'AbortError' });
	const slow = enqueue(
		async () => {
			controller.abort();
			await new Promise((resolve) => setTimeout(resolve, 10));
			ran.push('slow');
		},
		{ signal: controller.signal }
	).catch((e: unknown) => e);
	const waiting = enqueue(async () => ran.push('waiting'), { signal: controller.signal }).catch(
		(e: unknown) => e
	);
	const next = enqueue(async () => ran.push('next'));
	expect(await Promise.all([slow, waiting])).toEqual([aborted, aborted]);
	expect(ran).toEqual([]);
	await next;
	expect(ran).toEqual(['slow', 'next']);
});

test('a failed task does not stop the next', async () => {
	const enqueue = createQueue();
	await expect(enqueue(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await enqueue(async () => 1)).toBe(1);
});

test('six neighbours that allow company are under way together; no seventh, and no other task beside them', async () => {
	const enqueue = createQueue();
	const events: string[] = [];
	const task = (name: string) => async () => {
		events.push(`${name} starts`);
		await new Promise((resolve) => setTimeout(resolve, 5));
		events.push(`${name} ends`);
	};
	const abreast = { abreast: true };
	await Promise.all([
		...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => enqueue(task(name), abreast)),
		enqueue(task('alone')),
		enqueue(task('h'), abreast)
	]);
	expect(events).toEqual([
		...['a starts', 'b starts', 'c starts', 'd starts', 'e starts', 'f starts', 'a ends', 'g starts'],
		...['b ends', 'c ends', 'd ends', 'e ends', 'f ends', 'g ends'],
		...['alone starts', 'alone ends', 'h starts', 'h ends']
	]);
});
