import { term } from '../term';

export default term({
	id: 'cloud-region',
	topic: 'boundary',
	name: { en: 'cloud region', fr: 'région cloud' },
	means: {
		en: 'A place in which a provider runs data centres and sells computing by the hour. Nobody publishes its energy or its emissions.',
		fr: 'Un lieu où un fournisseur exploite des centres de données et vend du calcul à l’heure. Personne ne publie son énergie ni ses émissions.'
	},
	finds: {
		en: ['cloud region', 'cloud regions'],
		fr: ['région cloud', 'régions cloud', 'région de cloud', 'régions de cloud']
	}
});
