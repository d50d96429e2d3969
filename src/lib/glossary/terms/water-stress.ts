import { term } from '../term';

export default term({
	id: 'water-stress',
	topic: 'quantity',
	name: { en: 'water stress', fr: 'stress hydrique' },
	means: {
		en: 'How much of the water that is renewed each year in a basin is already taken, in five classes from low to extremely high.',
		fr: 'La part de l’eau renouvelée chaque année dans un bassin qui est déjà prise, en cinq classes de faible à extrêmement élevé.'
	},
	finds: { en: ['water stress'], fr: ['stress hydrique'] }
});
