import { commitment } from '../commitment';

export default commitment({
	id: '3.1',
	name: { en: 'Law for cooperatives', fr: 'Droit des coopératives' },
	asks: {
		en: 'Law and institutions that let cooperatives compete and last in the platform economy, with attention to enterprises led by women and young people.',
		fr: 'Un droit et des institutions qui permettent aux coopératives de tenir dans l’économie de plateforme, avec une attention aux entreprises dirigées par des femmes et des jeunes.'
	},
	operationalisation: {
		en: 'Not observable with open data. Whether a law changed can be looked up country by country; whether it helped cannot, as no statistics separate cooperatives on platforms from other firms.',
		fr: 'Pas observable avec des données ouvertes. On peut chercher pays par pays si une loi a changé\u00a0; non si elle a aidé, car aucune statistique ne sépare les coopératives de plateforme des autres entreprises.'
	},
	dissent: {
		en: 'Scholars of cooperative law rate legal frameworks. A framework is a means; the promise speaks of competitiveness and durability.',
		fr: 'Les spécialistes du droit coopératif notent les cadres juridiques. Un cadre est un moyen\u00a0; la promesse parle de compétitivité et de durabilité.'
	},
	rule: null,
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Survival and turnover of cooperatives in digital trades, by country, year and by who leads them',
				fr: 'Survie et chiffre d’affaires des coopératives des métiers numériques, par pays, par année et selon qui les dirige'
			},
			who: {
				en: 'National statistical offices, from registers of companies they already hold',
				fr: 'Les instituts nationaux de statistique, à partir des registres d’entreprises qu’ils détiennent déjà'
			}
		}
	]
});
