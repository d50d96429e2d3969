import { WISHES } from './embed/wishes';

const written = (query: URLSearchParams): string => {
	const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
	return text && `?${text}`;
};

/** A view's query with what is asked of its frame; empty wishes are left out. */
export function withWishes(search: string, wishes: Readonly<Record<string, string>>): string {
	const query = new URLSearchParams(search);
	for (const [name, value] of Object.entries(wishes)) if (value) query.set(name, value);
	return written(query);
}

/** A frame's query without what is asked of the frame. */
export function withoutWishes(search: string): string {
	const query = new URLSearchParams(search);
	for (const name of Object.keys(WISHES)) query.delete(name);
	return written(query);
}

/** Whether a frame's query asks for the default view. */
export const asksDefault = (search: string): boolean => withoutWishes(search) === '';
