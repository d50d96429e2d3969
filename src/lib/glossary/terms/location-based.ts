import { term } from '../term';

export default term({
	id: 'location-based',
	topic: 'basis',
	name: { en: 'location-based', fr: 'fondé sur le lieu' },
	means: {
		en: 'Counts the emissions of the grid that physically supplies a place. Contracts do not change it.',
		fr: 'Compte les émissions du réseau qui alimente physiquement un lieu. Les contrats n’y changent rien.'
	},
	finds: { en: ['location-based'], fr: ['fondé sur le lieu', 'fondée sur le lieu', 'fondées sur le lieu'] }
});
