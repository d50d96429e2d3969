import { term } from '../term';

export default term({
	id: 'market-based',
	topic: 'basis',
	name: { en: 'market-based', fr: 'fondé sur le marché' },
	means: {
		en: 'Counts the emissions of the electricity that contracts and certificates name. Shown beside the location-based account, never instead of it.',
		fr: 'Compte les émissions de l’électricité que désignent contrats et certificats. Montré à côté du compte fondé sur le lieu, jamais à sa place.'
	},
	finds: {
		en: ['market-based'],
		fr: ['fondé sur le marché', 'fondée sur le marché', 'fondées sur le marché']
	}
});
