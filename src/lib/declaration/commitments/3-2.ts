import { commitment } from '../commitment';

export default commitment({
	id: '3.2',
	name: { en: 'Public money for cooperatives', fr: 'Argent public des coopératives' },
	asks: {
		en: 'Tax, procurement and public money help producer cooperatives take part in the digital economy.',
		fr: 'Impôt, achats et argent publics aident les coopératives de producteurs à participer à l’économie numérique.'
	},
	operationalisation: {
		en: 'Not observable with open data. Public procurement is published in many countries, but the legal form of the winner rarely is; tax incentives are published as rules, not as amounts.',
		fr: 'Pas observable avec des données ouvertes. Les marchés publics sont publiés dans bien des pays, mais rarement la forme juridique du gagnant\u00a0; les incitations fiscales le sont comme règles, non comme montants.'
	},
	dissent: {
		en: 'An open-contracting expert would match winners to company registers. For a few countries this could be done; it would say nothing of the others.',
		fr: 'Un spécialiste des marchés ouverts rapprocherait les gagnants des registres de sociétés. C’est faisable pour quelques pays\u00a0; cela ne dirait rien des autres.'
	},
	rule: null,
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Public contracts for digital services won by cooperatives: number and value, by country and year',
				fr: 'Marchés publics de services numériques gagnés par des coopératives\u00a0: nombre et valeur, par pays et par année'
			},
			who: {
				en: 'Procurement agencies that already publish contracts, by adding the legal form of the winner',
				fr: 'Les agences d’achat qui publient déjà les marchés, en ajoutant la forme juridique du gagnant'
			}
		}
	]
});
