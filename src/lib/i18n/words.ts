import { createContext } from 'svelte';
import type { Language } from './language';
import type { Messages } from './messages/en';

/** What a component needs to speak: the language and its messages. */
export interface Words {
	readonly language: Language;
	readonly t: Messages;
}

export const [getWords, setWords] = createContext<Words>();

const LOADERS: Record<Language, () => Promise<Messages>> = {
	en: async () => (await import('./messages/en')).messages,
	fr: async () => (await import('./messages/fr')).messages
};

/** Loads the messages of one language, and only those. */
export async function loadWords(language: Language): Promise<Words> {
	return { language, t: await LOADERS[language]() };
}
