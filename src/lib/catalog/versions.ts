import { inOrder } from './version';

/** The versions of the data, oldest first, for server loads. */
export const versions = inOrder(
	import.meta.glob('/data/versions/*.json', { eager: true, import: 'default' })
);
