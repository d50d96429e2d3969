import { term } from '../term';

export default term({
	id: 'generation-consumption',
	topic: 'basis',
	name: { en: 'generated or consumed', fr: 'produite ou consommée' },
	means: {
		en: 'Electricity generated inside a country, or electricity consumed there, with what flows in and out followed. Importers and exporters differ most.',
		fr: 'L’électricité produite dans un pays, ou celle qui y est consommée, flux entrants et sortants suivis. Importateurs et exportateurs diffèrent le plus.'
	},
	finds: {
		en: ['generated inside', 'generation in', 'flows across', 'follows power flows', 'follows the flows'],
		fr: ['produite dans', 'production du pays', 'production de tout', 'suit les flux']
	}
});
