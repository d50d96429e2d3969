import { term } from '../term';

export default term({
	id: 'life-cycle',
	topic: 'basis',
	name: { en: 'life cycle or operation', fr: 'cycle de vie ou exploitation' },
	means: {
		en: 'Over the life cycle, the building of power plants and their fuel count too; in operation, only what leaves the chimney. A line never joins the two.',
		fr: 'Sur le cycle de vie, la construction des centrales et leur combustible comptent aussi\u00a0; en exploitation, seulement ce qui sort de la cheminée. Aucune courbe ne relie les deux.'
	},
	finds: { en: ['life cycle'], fr: ['cycle de vie'] }
});
