import { term } from '../term';

export default term({
	id: 'grid-zone',
	topic: 'boundary',
	name: { en: 'grid zone', fr: 'zone de réseau' },
	means: {
		en: 'The area of one utility or balancing authority, for which a carbon intensity is published. Where two are plausible for a region, both are kept.',
		fr: 'Le territoire d’un distributeur ou d’un gestionnaire de réseau, pour lequel une intensité carbone est publiée. Quand deux sont plausibles pour une région, les deux sont gardées.'
	},
	finds: { en: ['grid zone', 'grid zones'], fr: ['zone de réseau', 'zones de réseau'] }
});
