import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { readCatalog } from '../../../scripts/build/registry';
import { publishedFiles } from './publishers';

export type Answer = (response: ServerResponse, path: string) => void;

interface PublisherServer {
	/** The address on this machine that stands for a publisher's. */
	addressOf(url: string): string;
	/** What is asked for under a path, until the next test. */
	answer(path: string, answer: Answer): void;
	/** Changes the text that is given for a path, until the next test. */
	edit(path: string, change: (text: string) => string, headers?: Record<string, string>): void;
	/** The paths asked for in this test. */
	readonly asked: readonly string[];
}

/** A server for a file's tests that gives what publishers give, each file made from our own tables. */
export function usePublisherServer(): PublisherServer {
	const files = publishedFiles();
	const answers = new Map<string, Answer>();
	const asked: string[] = [];
	const pathOf = new Map(
		readCatalog().sources.flatMap(({ files = [] }) => files.map(({ path, url }) => [url, path] as const))
	);
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '').slice(1));
		asked.push(path);
		const give: Answer = () => response.end(files.get(path));
		(answers.get(path) ?? give)(response, path);
	});
	let origin = '';
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	beforeEach(() => {
		answers.clear();
		asked.length = 0;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	const answer = (path: string, answer: Answer) => void answers.set(path, answer);
	return {
		addressOf: (url) => `${origin}/${encodeURIComponent(pathOf.get(url) ?? url)}`,
		answer,
		edit: (path, change, headers = {}) =>
			answer(path, (response) => response.writeHead(200, headers).end(change(files.get(path) ?? ''))),
		asked
	};
}
