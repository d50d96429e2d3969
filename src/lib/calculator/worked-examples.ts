import type { Localised } from '../i18n/language';
import type { UnitId } from '../units/unit';
import type { Given, Trace, WorkedExample } from './worked-example';

const given = (en: string, fr: string, value: number, unit: UnitId, from: Trace): Given => ({
	name: { en, fr },
	value,
	unit,
	from
});

const disclosed = (id: string): Trace => ({ table: 'ai_disclosure', row: { id }, column: 'value' });
/** In what the disclosure says of its boundary. */
const noted = (id: string): Trace => ({ table: 'ai_disclosure', row: { id } });

const hours = (value: number, id: string) =>
	given('GPU hours', 'heures de GPU', value, 'gpu_hour', disclosed(id));
const rated = (value: number, id: string) =>
	given('rated power of the GPU', 'puissance nominale du GPU', value, 'watt', noted(id));
const H100 = given('rated power of the GPU', 'puissance nominale du GPU', 700, 'watt', {
	table: 'power_coefficient',
	row: { component: 'gpu', item: 'NVIDIA H100' },
	column: 'high_w'
});
const building = (value: number, id: string) => given('PUE', 'PUE', value, 'ratio', noted(id));
const energy = (value: number, unit: UnitId, id: string) =>
	given('energy', 'énergie', value, unit, disclosed(id));
const carbon = (value: number, unit: UnitId, id: string) =>
	given('emissions', 'émissions', value, unit, disclosed(id));
const stated = (value: number, id: string) =>
	given('grid, as stated', 'réseau, selon la source', value, 'gco2e_per_kwh', noted(id));
const country = (name: Localised, value: number, iso3: string, year: number) =>
	given(`grid of ${name.en}, ${year}`, `réseau de ${name.fr}, ${year}`, value, 'gco2e_per_kwh', {
		table: 'grid_country_year',
		row: { iso3, year },
		column: 'gco2e_per_kwh'
	});
const region = (name: string, value: number, key: string, year: number) => {
	const [provider = '', code = ''] = key.split(':');
	return given(`grid of ${name}, ${year}`, `réseau de ${name}, ${year}`, value, 'gco2e_per_kwh', {
		table: 'region_grid_year',
		row: { provider, region: code, year },
		column: 'gco2e_per_kwh'
	});
};
const USA: Localised = { en: 'the United States', fr: 'États-Unis' };
const FRANCE: Localised = { en: 'France', fr: 'France' };

/**
 * Published figures, each beside what other published numbers give for it. None is averaged with another or added to it:
 * their boundaries differ.
 */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
	{
		id: 'bloom-energy',
		title: { en: 'BLOOM, energy of training', fr: 'BLOOM, énergie de l’entraînement' },
		given: [hours(1_082_990, 'bloom-gpuh'), rated(400, 'bloom-mwh')],
		divisor: 1e6,
		unit: 'mwh',
		published: energy(433.196, 'mwh', 'bloom-mwh'),
		verdict: 'same',
		shows: {
			en: 'The published energy is the hours times the rated power of the GPU: arithmetic, not a meter. The paper adds the energy of waiting machines apart.',
			fr: 'L’énergie publiée est le produit des heures par la puissance nominale du GPU\u00a0: un calcul, non un compteur. L’article compte à part l’énergie des machines en attente.'
		}
	},
	{
		id: 'bloom-carbon',
		title: { en: 'BLOOM, carbon of training', fr: 'BLOOM, carbone de l’entraînement' },
		given: [energy(433.196, 'mwh', 'bloom-mwh'), country(FRANCE, 78.54, 'FRA', 2022)],
		divisor: 1000,
		unit: 'tco2e',
		published: carbon(24.7, 'tco2e', 'bloom-tco2e-dynamic'),
		verdict: 'gap',
		shows: {
			en: 'The published figure uses 57\u00a0g/kWh (24.7\u00a0t over 433\u00a0MWh). France’s mean for 2022 was higher than usual; with that of 2021, 59.8\u00a0g, the result would be 25.9\u00a0t. Which year’s grid is used matters more than any other input here.',
			fr: 'Le chiffre publié emploie 57\u00a0g/kWh (24,7\u00a0t pour 433\u00a0MWh). La moyenne française de 2022 était plus haute que d’habitude\u00a0; avec celle de 2021, 59,8\u00a0g, on aurait 25,9\u00a0t. L’année du réseau compte ici plus que toute autre donnée.'
		}
	},
	{
		id: 'bloom-elsewhere',
		title: {
			en: 'BLOOM, moved to a grid like that of the United States',
			fr: 'BLOOM, transporté sur un réseau comme celui des États-Unis'
		},
		given: [energy(475, 'mwh', 'bloom-176b-touvron-mwh'), stated(385, 'bloom-176b-touvron-tco2e')],
		divisor: 1000,
		unit: 'tco2e',
		published: carbon(183, 'tco2e', 'bloom-176b-touvron-tco2e'),
		verdict: 'same',
		shows: {
			en: 'The LLaMA paper sets every model in one imagined data centre. The same training is 24.7\u00a0t where it ran and 183\u00a0t there: both are right, and only one says what happened.',
			fr: 'L’article sur LLaMA place tous les modèles dans un même centre de données imaginaire. Le même entraînement vaut 24,7\u00a0t là où il a eu lieu et 183\u00a0t là-bas\u00a0: les deux sont justes, un seul dit ce qui s’est passé.'
		}
	},
	{
		id: 'gpt-3-carbon',
		title: { en: 'GPT-3, carbon of training', fr: 'GPT-3, carbone de l’entraînement' },
		given: [energy(1287, 'mwh', 'gpt-3-mwh'), country(USA, 411.73, 'USA', 2020)],
		divisor: 1000,
		unit: 'tco2e',
		published: carbon(552, 'tco2e', 'gpt-3-tco2e'),
		verdict: 'near',
		shows: {
			en: 'Within 5%: the estimate took 429\u00a0g/kWh. Both numbers are those of outside researchers; OpenAI published neither.',
			fr: 'À 5\u00a0% près\u00a0: l’estimation prend 429\u00a0g/kWh. Les deux nombres sont ceux de chercheurs extérieurs\u00a0; OpenAI n’a publié ni l’un ni l’autre.'
		}
	},
	{
		id: 'llama-65b-energy',
		title: { en: 'LLaMA 65B, energy of training', fr: 'LLaMA 65B, énergie de l’entraînement' },
		given: [hours(1_022_362, 'llama-65b-gpuh'), rated(400, 'llama-65b-mwh'), building(1.1, 'llama-65b-mwh')],
		divisor: 1e6,
		unit: 'mwh',
		published: energy(449, 'mwh', 'llama-65b-mwh'),
		verdict: 'same',
		shows: {
			en: 'Again hours times rated power, with a PUE of 1.1 that was assumed.',
			fr: 'De nouveau les heures par la puissance nominale, avec un PUE supposé de 1,1.'
		}
	},
	{
		id: 'opt-energy',
		title: { en: 'OPT-175B, energy as restated by others', fr: 'OPT-175B, énergie selon d’autres' },
		given: [
			hours(809_472, 'opt-175b-gpuh'),
			rated(400, 'opt-175b-touvron-mwh'),
			building(1.1, 'opt-175b-touvron-mwh')
		],
		divisor: 1e6,
		unit: 'mwh',
		published: energy(356, 'mwh', 'opt-175b-touvron-mwh'),
		verdict: 'same',
		shows: {
			en: 'The same arithmetic, applied by the LLaMA paper to another team’s model.',
			fr: 'Le même calcul, appliqué par l’article sur LLaMA au modèle d’une autre équipe.'
		}
	},
	{
		id: 'opt-carbon',
		title: { en: 'OPT-175B, carbon as restated by others', fr: 'OPT-175B, carbone selon d’autres' },
		given: [energy(356, 'mwh', 'opt-175b-touvron-mwh'), stated(385, 'opt-175b-touvron-tco2e')],
		divisor: 1000,
		unit: 'tco2e',
		published: carbon(137, 'tco2e', 'opt-175b-touvron-tco2e'),
		verdict: 'same',
		shows: {
			en: 'In the imagined data centre, not where OPT was trained.',
			fr: 'Dans le centre de données imaginaire, non là où OPT a été entraîné.'
		}
	},
	{
		id: 'llama-2-carbon',
		title: { en: 'Llama 2 70B, carbon of training', fr: 'Llama 2 70B, carbone de l’entraînement' },
		given: [hours(1_720_320, 'llama-2-70b-gpuh'), rated(400, 'bloom-mwh'), country(USA, 392.89, 'USA', 2023)],
		divisor: 1e9,
		unit: 'tco2e',
		published: carbon(291.42, 'tco2e', 'llama-2-70b-tco2e'),
		verdict: 'near',
		shows: {
			en: 'The card gives 8% more. It names neither PUE, nor grid, nor basis: a PUE of 1.08 would make the two agree.',
			fr: 'La fiche donne 8\u00a0% de plus. Elle ne nomme ni PUE, ni réseau, ni base\u00a0: un PUE de 1,08 les ferait coïncider.'
		}
	},
	{
		id: 'llama-3-1-carbon',
		title: {
			en: 'Llama 3.1 405B, carbon of training, location-based',
			fr: 'Llama 3.1\u202f405B, carbone de l’entraînement, fondé sur le lieu'
		},
		given: [hours(30_840_000, 'llama-3-1-405b-gpuh'), H100, country(USA, 383.78, 'USA', 2024)],
		divisor: 1e9,
		unit: 'tco2e',
		published: carbon(8930, 'tco2e', 'llama-3-1-405b-tco2e'),
		verdict: 'near',
		shows: {
			en: 'Again 8% more than hours, rated power and the mean grid. Market-based the same card says 0\u00a0t: contracts, not electrons.',
			fr: 'De nouveau 8\u00a0% de plus que les heures, la puissance nominale et le réseau moyen. Fondée sur le marché, la même fiche dit 0\u00a0t\u00a0: des contrats, non des électrons.'
		}
	},
	{
		id: 'sam-energy',
		title: { en: 'Segment Anything, energy of training', fr: 'Segment Anything, énergie de l’entraînement' },
		given: [
			given('GPUs', 'GPU', 256, 'count', noted('sam-mwh')),
			given('hours', 'heures', 68, 'hour', noted('sam-mwh')),
			rated(400, 'sam-mwh')
		],
		divisor: 1e6,
		unit: 'mwh',
		published: energy(6.963, 'mwh', 'sam-mwh'),
		verdict: 'same',
		shows: {
			en: 'To the last digit: what reads like a measurement is arithmetic.',
			fr: 'Au dernier chiffre près\u00a0: ce qui se lit comme une mesure est un calcul.'
		}
	},
	{
		id: 'idefics-carbon',
		title: {
			en: 'IDEFICS 80B, carbon of training, by its own grid factor',
			fr: 'IDEFICS 80B, carbone de l’entraînement, selon son propre facteur'
		},
		given: [
			given('GPUs', 'GPU', 512, 'count', noted('idefics-80b-tco2e')),
			given('hours', 'heures', 672, 'hour', noted('idefics-80b-tco2e')),
			rated(400, 'bloom-mwh'),
			stated(288, 'idefics-80b-tco2e')
		],
		divisor: 1e9,
		unit: 'tco2e',
		published: carbon(39.498, 'tco2e', 'idefics-80b-tco2e'),
		verdict: 'same',
		shows: {
			en: 'The card’s figure is hours, rated power and 288\u00a0g/kWh for Oregon.',
			fr: 'Le chiffre de la fiche est fait des heures, de la puissance nominale et de 288\u00a0g/kWh pour l’Oregon.'
		}
	},
	{
		id: 'idefics-grid',
		title: {
			en: 'IDEFICS 80B, carbon of training, by the zone’s grid',
			fr: 'IDEFICS 80B, carbone de l’entraînement, selon le réseau de la zone'
		},
		given: [
			given('GPUs', 'GPU', 512, 'count', noted('idefics-80b-tco2e')),
			given('hours', 'heures', 672, 'hour', noted('idefics-80b-tco2e')),
			rated(400, 'bloom-mwh'),
			region('us-west-2', 123, 'aws:us-west-2', 2023)
		],
		divisor: 1e9,
		unit: 'tco2e',
		published: carbon(39.498, 'tco2e', 'idefics-80b-tco2e'),
		verdict: 'gap',
		shows: {
			en: 'Electricity Maps gives that region 123\u00a0g/kWh in 2023 (up to 217 if the neighbouring zone supplies it): less than half of the card’s figure. Two factors for one place, and neither is a mistake.',
			fr: 'Electricity Maps donne à cette région 123\u00a0g/kWh en 2023 (jusqu’à 217 si la zone voisine l’alimente)\u00a0: moins de la moitié du chiffre de la fiche. Deux facteurs pour un lieu, sans qu’aucun soit une erreur.'
		}
	},
	{
		id: 'glam-carbon',
		title: { en: 'GLaM, net carbon of training', fr: 'GLaM, carbone net de l’entraînement' },
		given: [energy(456, 'mwh', 'glam-mwh'), country(USA, 423.78, 'USA', 2021)],
		divisor: 1000,
		unit: 'tco2e',
		published: carbon(40.2, 'tco2e', 'glam-tco2e'),
		verdict: 'unlike',
		shows: {
			en: 'The published tonnes are called net: 88\u00a0g/kWh, a fifth of the country’s mean. The place and what was subtracted are not in the figure, so the two cannot be set against each other.',
			fr: 'Les tonnes publiées sont dites nettes\u00a0: 88\u00a0g/kWh, un cinquième de la moyenne du pays. Le lieu et ce qui a été retranché ne sont pas dans le chiffre\u00a0: les deux ne se comparent pas.'
		}
	},
	{
		id: 'olmo-3-energy',
		title: { en: 'Olmo 3 7B, energy of training', fr: 'Olmo 3 7B, énergie de l’entraînement' },
		given: [hours(234_000, 'olmo-3-7b-gpuh'), H100],
		divisor: 1e6,
		unit: 'mwh',
		published: energy(146, 'mwh', 'olmo-3-7b-mwh'),
		verdict: 'gap',
		shows: {
			en: 'Here the published energy is not rated power: 624\u00a0W a GPU, 11% less than an H100 is rated for. Hours times rated power is no substitute for a meter.',
			fr: 'Ici l’énergie publiée n’est pas la puissance nominale\u00a0: 624\u00a0W par GPU, 11\u00a0% de moins que la valeur nominale d’un H100. Le produit des heures par la puissance nominale ne remplace pas un compteur.'
		}
	},
	{
		id: 'gemini-carbon',
		title: { en: 'Gemini’s median prompt, carbon', fr: 'La requête médiane de Gemini, carbone' },
		given: [energy(0.24, 'wh', 'gemini-median-wh'), country(USA, 383.78, 'USA', 2024)],
		divisor: 1000,
		unit: 'gco2e',
		published: carbon(0.03, 'gco2e', 'gemini-median-gco2e'),
		verdict: 'unlike',
		shows: {
			en: 'The published 0.03\u00a0g is market-based: after contracts, and with the making of the machines. On the mean grid of the United States the same 0.24\u00a0Wh would be three times as much. Google does not say where the prompts ran.',
			fr: 'Les 0,03\u00a0g publiés sont fondés sur le marché\u00a0: après contrats, et fabrication des machines comprise. Sur le réseau moyen des États-Unis, les mêmes 0,24\u00a0Wh en vaudraient trois fois plus. Google ne dit pas où les requêtes ont tourné.'
		}
	},
	{
		id: 'gemini-boundary',
		title: {
			en: 'Gemini’s median prompt, accelerators alone',
			fr: 'La requête médiane de Gemini, accélérateurs seuls'
		},
		given: [energy(0.1, 'wh', 'gemini-median-wh-narrow')],
		divisor: 1,
		unit: 'wh',
		published: energy(0.24, 'wh', 'gemini-median-wh'),
		verdict: 'unlike',
		shows: {
			en: 'The same prompts: 0.10\u00a0Wh at the accelerators, 0.24\u00a0Wh with host machines, machines kept waiting and the building. The boundary alone makes a factor of 2.4, and our calculator has the narrow one.',
			fr: 'Les mêmes requêtes\u00a0: 0,10\u00a0Wh aux accélérateurs, 0,24\u00a0Wh avec les machines hôtes, les machines en attente et le bâtiment. Le périmètre fait à lui seul un facteur 2,4, et notre calculateur a le plus étroit.'
		}
	},
	{
		id: 'gemini-water',
		title: { en: 'Gemini’s median prompt, water', fr: 'La requête médiane de Gemini, eau' },
		given: [
			energy(0.24, 'wh', 'gemini-median-wh'),
			given('WUE that AWS publishes for Tokyo', 'WUE qu’AWS publie pour Tokyo', 0.91, 'l_per_kwh', {
				table: 'region_efficiency',
				row: { provider: 'aws', region: 'ap-northeast-1' },
				column: 'wue_l_per_kwh'
			})
		],
		divisor: 1,
		unit: 'ml',
		published: given('water', 'eau', 0.26, 'ml', disclosed('gemini-median-ml')),
		verdict: 'unlike',
		shows: {
			en: 'Google publishes no WUE of a region. Its 0.26\u00a0mL mean 1.08\u00a0L for each kilowatt-hour of the whole prompt; AWS publishes from 0.01 to 2.75\u00a0L/kWh for its regions, 0.91 for Tokyo. Both are cooling on site: the water of power stations is in neither.',
			fr: 'Google ne publie aucun WUE de région. Ses 0,26\u00a0mL font 1,08\u00a0L pour chaque kilowattheure de la requête entière\u00a0; AWS publie de 0,01 à 2,75\u00a0L/kWh pour ses régions, 0,91 pour Tokyo. C’est le refroidissement sur place dans les deux cas\u00a0: l’eau des centrales n’y est pas.'
		}
	},
	{
		id: 'mistral-carbon',
		title: {
			en: 'Mistral Large 2, carbon of a response of 400 tokens',
			fr: 'Mistral Large 2, carbone d’une réponse de 400 jetons'
		},
		given: [
			given('highest run, GPUs alone', 'mesure la plus haute, GPU seuls', 3.96894, 'joule', {
				table: 'ai_inference_run',
				row: { version: 'v2', task: 'chat', model: 'Mistral Large', gpu: 'A100', batch: 32 },
				column: 'j_per_output_token'
			}),
			given('tokens', 'jetons', 400, 'token', noted('mistral-large-2-gco2e')),
			country(FRANCE, 40.48, 'FRA', 2024)
		],
		divisor: 3_600_000,
		unit: 'gco2e',
		published: carbon(1.14, 'gco2e', 'mistral-large-2-gco2e'),
		verdict: 'unlike',
		shows: {
			en: 'The GPUs’ electricity on the French grid makes less than a fiftieth of the published 1.14\u00a0g. That figure is a life cycle: machines and their making, buildings, other grids. Mistral does not publish the parts, so the gap cannot be divided among them.',
			fr: 'L’électricité des GPU sur le réseau français fait moins d’un cinquantième des 1,14\u00a0g publiés. Ce chiffre est un cycle de vie\u00a0: machines et leur fabrication, bâtiments, autres réseaux. Mistral n’en publie pas les parts\u00a0: l’écart ne peut être réparti entre elles.'
		}
	},
	{
		id: 'mistral-water',
		title: {
			en: 'Mistral Large 2, water of a response of 400 tokens',
			fr: 'Mistral Large 2, eau d’une réponse de 400 jetons'
		},
		given: [
			given(
				'water of Gemini’s median prompt',
				'eau de la requête médiane de Gemini',
				0.26,
				'ml',
				disclosed('gemini-median-ml')
			)
		],
		divisor: 1,
		unit: 'ml',
		published: given('water', 'eau', 45, 'ml', disclosed('mistral-large-2-ml')),
		verdict: 'unlike',
		shows: {
			en: '45\u00a0mL over the life cycle against 0.26\u00a0mL of cooling on site: 173 times. This says nothing about which service uses more water; the two count different waters.',
			fr: '45\u00a0mL sur le cycle de vie contre 0,26\u00a0mL de refroidissement sur place\u00a0: 173 fois. Cela ne dit pas quel service consomme le plus d’eau\u00a0; les deux comptent des eaux différentes.'
		}
	},
	{
		id: 'svd-carbon',
		title: {
			en: 'Stable Video Diffusion, carbon of training',
			fr: 'Stable Video Diffusion, carbone de l’entraînement'
		},
		given: [energy(64, 'mwh', 'svd-mwh'), country(USA, 392.89, 'USA', 2023)],
		divisor: 1000,
		unit: 'tco2e',
		published: carbon(19, 'tco2e', 'svd-tco2e'),
		verdict: 'gap',
		shows: {
			en: 'The published figures imply 297\u00a0g/kWh, a quarter less than the country’s mean; the grid they used is not named. The energy is 320\u00a0W for each of 200,000 GPU-hours, below the rated 400\u00a0W.',
			fr: 'Les chiffres publiés supposent 297\u00a0g/kWh, un quart de moins que la moyenne du pays\u00a0; le réseau employé n’est pas nommé. L’énergie fait 320\u00a0W pour chacune des 200\u202f000 heures de GPU, sous les 400\u00a0W nominaux.'
		}
	}
];
