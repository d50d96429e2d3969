import { expect, it } from 'vitest';
import { delocalise, localise } from '../../../src/lib/i18n/address';

it.each(['/', '/cloud', '/figures/cloud-region-map', '/friends'])(
	'%s has an address in each language',
	(path) => {
		expect(localise(path, 'en')).toBe(path);
		expect(localise(path, 'fr')).toBe(path === '/' ? '/fr' : `/fr${path}`);
		expect(delocalise(localise(path, 'fr'))).toBe(path);
		expect(delocalise(path)).toBe(path);
	}
);
