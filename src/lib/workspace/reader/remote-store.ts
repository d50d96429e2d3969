import type { Store } from '../import/finish';
import type { ToPage, ToWorker } from './protocol';

type Answer = Uint8Array | Uint8Array[] | null;

/** DuckDB as the worker sees it: what is asked goes to the page, which has the only connection. */
export function createRemoteStore(post: (message: ToPage, transfer: Transferable[]) => void) {
	const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (cause: Error) => void }>();
	let last = 0;

	const ask = (make: (id: number) => ToPage, transfer: Transferable[] = []) =>
		new Promise<Answer>((resolve, reject) => {
			const id = ++last;
			waiting.set(id, { resolve, reject });
			post(make(id), transfer);
		});

	const store: Store = {
		query: async (query) => (await ask((id) => ({ kind: 'query', id, query }))) ?? [],
		async insertArrow(name, bytes, create = true) {
			await ask((id) => ({ kind: 'insert', id, name, bytes, create }), [bytes.buffer]);
		}
	};

	return {
		store,
		/** Takes what the page answers. */
		hear(message: ToWorker): void {
			if (message.kind !== 'answer' && message.kind !== 'refusal') return;
			const asked = waiting.get(message.id);
			waiting.delete(message.id);
			if (message.kind === 'answer') asked?.resolve(message.bytes);
			else asked?.reject(new Error(message.message));
		}
	};
}
