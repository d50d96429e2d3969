import { term } from '../term';

export default term({
	id: 'fleet-average',
	topic: 'boundary',
	name: { en: 'fleet or continental average', fr: 'moyenne de parc ou de continent' },
	means: {
		en: 'A value that a provider gives for all its sites, or for those of a continent. It is drawn hollow: an average is no evidence about one place.',
		fr: 'Une valeur qu’un fournisseur donne pour tous ses sites, ou ceux d’un continent. Elle est dessinée creuse\u00a0: une moyenne ne prouve rien d’un lieu.'
	},
	finds: {
		en: ['average over', 'share an average', 'an average'],
		fr: ['moyenne sur', 'partagent une moyenne', 'une moyenne']
	}
});
