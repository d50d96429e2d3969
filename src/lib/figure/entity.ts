import type { Localised } from '../i18n/language';

export type Shape = 'dot' | 'square' | 'triangle' | 'diamond' | 'cross' | 'dash';

/** What keeps its name, colour and shape across the site. The colour is the token `--e-<id>`. */
export interface Entity {
	readonly name: Localised;
	readonly shape: Shape;
}

const same = (name: string): Localised => ({ en: name, fr: name });

export const ENTITIES: Readonly<Record<string, Entity>> = {
	aws: { name: same('AWS'), shape: 'dot' },
	azure: { name: same('Azure'), shape: 'square' },
	gcp: { name: same('Google Cloud'), shape: 'triangle' }
};

/** Names of the entities, for the columns of a figure that hold their ids. */
export const ENTITY_NAMES = Object.fromEntries(Object.entries(ENTITIES).map(([id, e]) => [id, e.name]));
