const WORDS: Readonly<Record<string, string>> = {
	ENOTFOUND: 'has a name that cannot be looked up (DNS)',
	EAI_AGAIN: 'has a name that cannot be looked up now (DNS)',
	ECONNREFUSED: 'refused the connection',
	ECONNRESET: 'cut the connection',
	UND_ERR_SOCKET: 'cut the connection',
	EPIPE: 'cut the connection',
	ENETUNREACH: 'cannot be reached from this machine',
	EHOSTUNREACH: 'cannot be reached from this machine',
	ETIMEDOUT: 'did not answer in time',
	UND_ERR_CONNECT_TIMEOUT: 'did not answer in time',
	UND_ERR_HEADERS_TIMEOUT: 'did not answer in time',
	UND_ERR_BODY_TIMEOUT: 'stopped sending'
};

/** Failures that say nothing about the publisher: this machine, or the way to the server. */
const OFFLINE = [
	'ENOTFOUND',
	'EAI_AGAIN',
	'ENETUNREACH',
	'EHOSTUNREACH',
	'UND_ERR_CONNECT_TIMEOUT',
	'ETIMEDOUT'
];

interface Told {
	readonly message: string;
	/** Whether the network may be down. */
	readonly offline: boolean;
}

/** Why `fetch` failed, in words: it only says "fetch failed" and hides the rest in its causes. */
export function explainTransport(error: unknown, host: string): Told {
	const causes = causesOf(error);
	const code = causes.map(codeOf).find((code) => code !== undefined);
	const message = causes.map(({ message }) => message).filter(Boolean);
	if (message.some((text) => text.includes('redirect count exceeded')))
		return { message: `${host} redirects without end`, offline: false };
	const words = code && WORDS[code];
	const last = message.at(-1) ?? String(error);
	return {
		message: words ? `${host} ${words}, ${code}` : `${host}: ${last}`,
		offline: OFFLINE.includes(code ?? '')
	};
}

function causesOf(error: unknown): Error[] {
	if (!(error instanceof Error)) return [];
	const inner = error instanceof AggregateError ? error.errors : [error.cause];
	return [error, ...inner.flatMap(causesOf)];
}

function codeOf(error: Error): string | undefined {
	return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
