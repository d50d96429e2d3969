import { commitment } from '../commitment';

export default commitment({
	id: '1.3',
	asks: {
		en: 'Communities keep a collective right to the knowledge made from their data, and a say in how those data are governed.',
		fr: 'Les communautés gardent un droit collectif sur la connaissance tirée de leurs données, et un regard sur leur gouvernance.'
	},
	operationalisation: {
		en: 'Not observable with open data. Our tables hold no record of which communities’ data trained a model, nor of whether anyone asked them. What the public record of AI models leaves out is part of commitment 2.2.',
		fr: 'Pas observable avec des données ouvertes. Nos tables ne disent pas de quelles communautés viennent les données qui ont entraîné un modèle, ni si on le leur a demandé. Ce que le registre public des modèles d’IA laisse de côté relève de l’engagement 2.2.'
	},
	dissent: {
		en: 'A lawyer would count the countries with a law on data protection. Such laws protect persons; the promise is about communities, and a law is not yet a right that is exercised.',
		fr: 'Un juriste compterait les pays dotés d’une loi sur la protection des données. Ces lois protègent des personnes ; la promesse porte sur des communautés, et une loi n’est pas encore un droit exercé.'
	},
	rule: null,
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Where the training data of each published model come from, and under what agreement',
				fr: 'D’où viennent les données d’entraînement de chaque modèle publié, et selon quel accord'
			},
			who: {
				en: 'The developers of the models, in their documentation',
				fr: 'Les développeurs des modèles, dans leur documentation'
			}
		},
		{
			data: {
				en: 'Cases in which a community was asked, agreed, refused or was paid',
				fr: 'Les cas où une communauté a été consultée, a accepté, refusé ou été payée'
			},
			who: {
				en: 'Data protection authorities and indigenous data councils',
				fr: 'Les autorités de protection des données et les conseils autochtones des données'
			}
		}
	]
});
