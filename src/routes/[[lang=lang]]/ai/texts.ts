import type { Language } from '$lib/i18n/language';

interface Texts {
	readonly title: string;
	readonly lead: string;
	readonly absent: string;
	readonly next: string;
	readonly calculator: string;
	readonly models: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'What is known of AI',
		lead: 'The loudest debate has the weakest evidence. Here is what is recorded, measured and claimed about the footprint of AI models, in what order to trust it, and where it ends. Select a model, a site or a chip in one figure, and the others show it too.',
		absent:
			'What is missing: no total for AI can be worked out from this, nor one for a company. Who runs the most used services publishes least about them, and figures for one prompt count such different things that no mean and no trend of them would be true.',
		next: 'Work one out, look one up',
		calculator: 'How much is one answer, picture or film? A calculator from measured runs',
		models: 'Every model with a published energy or emission, or with a measured run'
	},
	fr: {
		title: 'Ce qu’on sait de l’IA',
		lead: 'Le débat le plus bruyant repose sur les preuves les plus faibles. Voici ce qui est consigné, mesuré et affirmé de l’empreinte des modèles d’IA, ce qu’on peut en croire, et où cela s’arrête. Sélectionnez un modèle, un site ou une puce dans une figure\u00a0: les autres le montrent aussi.',
		absent:
			'Ce qui manque\u00a0: on ne peut en tirer aucun total pour l’IA, ni pour une entreprise. Qui exploite les services les plus utilisés en publie le moins, et les chiffres pour une requête comptent des choses si différentes que ni leur moyenne ni leur tendance ne seraient vraies.',
		next: 'Calculer, consulter',
		calculator: 'Combien pour une réponse, une image, un film\u00a0? Un calculateur fondé sur des mesures',
		models: 'Chaque modèle dont une énergie ou une émission est publiée, ou une mesure faite'
	}
};

interface Section {
	readonly title: string;
	readonly text: string;
}

const section = (en: Section, fr: Section): Readonly<Record<Language, Section>> => ({ en, fr });

/** The steps of the argument, by the figure that each begins with. */
export const SECTIONS: Readonly<Record<string, Readonly<Record<Language, Section>>>> = {
	'ai-training-compute': section(
		{
			title: 'What is known',
			text: 'How much computing a training took is what is recorded most often, and even that for about half of the models. It is not energy, and cannot be turned into it.'
		},
		{
			title: 'Ce qui est connu',
			text: 'Le calcul d’un entraînement est ce qui est le plus souvent consigné, et encore, pour la moitié des modèles environ. Ce n’est pas de l’énergie, et on ne peut en tirer.'
		}
	),
	'ai-energy-per-response': section(
		{
			title: 'How it is measured',
			text: 'Open models can be put on a machine and metered. One benchmark meters the chips while they answer; another metered a whole machine at many tasks in 2023.'
		},
		{
			title: 'Comment on le mesure',
			text: 'Des modèles ouverts peuvent être placés sur une machine et mesurés. Un banc d’essai mesure les puces pendant qu’elles répondent\u00a0; un autre a mesuré en 2023 une machine entière à de nombreuses tâches.'
		}
	),
	'ai-batch-spread': section(
		{
			title: 'Why numbers differ',
			text: 'The same model on the same machine differs many times over with how busy the machine is. Published figures for one prompt differ further, because they count other things.'
		},
		{
			title: 'Pourquoi les chiffres diffèrent',
			text: 'Le même modèle sur la même machine varie de plusieurs fois selon l’occupation de celle-ci. Les chiffres publiés pour une requête diffèrent plus encore, parce qu’ils comptent autre chose.'
		}
	),
	'ai-disclosure-share': section(
		{
			title: 'What is left out',
			text: 'How models were trained is on record for fewer of those of 2024 than of 2021. Where emissions are published, the basis decides whether they are thousands of tonnes or none.'
		},
		{
			title: 'Ce qui est passé sous silence',
			text: 'L’entraînement est consigné pour moins de modèles de 2024 que de 2021. Là où des émissions sont publiées, la base décide si ce sont des milliers de tonnes ou aucune.'
		}
	),
	'ai-models-by-country': section(
		{
			title: 'Where it happens',
			text: 'The organisations are known, the places of training hardly ever. Large sites are followed from permits and satellites: what they can draw, not what they use.'
		},
		{
			title: 'Où cela se passe',
			text: 'Les organisations sont connues, les lieux d’entraînement presque jamais. De grands sites sont suivis par permis et satellites\u00a0: ce qu’ils peuvent appeler, non ce qu’ils utilisent.'
		}
	),
	'ai-chip-efficiency': section(
		{
			title: 'What it runs on',
			text: 'Chips do more with a joule from one generation to the next, on paper and at one precision. Whether less is used depends on how much more is asked.'
		},
		{
			title: 'Sur quoi cela tourne',
			text: 'Les puces font davantage avec un joule d’une génération à l’autre, sur le papier et à une même précision. Qu’on en utilise moins dépend de ce qu’on demande en plus.'
		}
	)
};
