import { Catalog } from './catalog';

/** The catalogue, for server loads: Vite puts the descriptions into the bundle that imports this. */
export const catalog = new Catalog({
	tables: import.meta.glob('/data/*.json', { eager: true, import: 'default' }),
	sources: import.meta.glob('/data/sources/*.json', { eager: true, import: 'default' }),
	licences: import.meta.glob('/data/licences/*.json', { eager: true, import: 'default' })
});
