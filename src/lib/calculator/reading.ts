import type { Row } from '../engine/connector';
import type { ReadingTools } from '../figure/figure';
import type { Language, Localised } from '../i18n/language';
import type { Formatter } from '../units/format';
import { drivers } from './evaluate';
import { knownOf, rangeOf } from './known';
import { type InputId, QUANTITIES, type QuantityId } from './quantities';
import { TASKS } from './tasks';

interface Said {
	readonly place: string;
	readonly what: string;
	readonly one: boolean;
	readonly electricity: string;
	/** Empty where the grid of the place has no published intensity. */
	readonly carbon: string;
	readonly runs: string;
	readonly single: boolean;
	readonly models: string;
	readonly batches: string;
	/** What widens the interval most, and by how much of it; empty where nothing does. */
	readonly driver: string;
	/** Its part of the width; empty where it is all of it. */
	readonly share: string;
	/** Whether the length asked for is outside those of the runs. */
	readonly extrapolated: boolean;
	/** The lengths of the answers, in tokens: the mean of each run. */
	readonly lengths: string;
}

const SENTENCES: Readonly<Record<Language, (s: Said) => string>> = {
	en: (s) =>
		`${s.place}: ${s.what} by an open model ${s.one ? 'takes' : 'take'} ${s.electricity} of electricity${s.carbon ? `, and ${s.carbon} of greenhouse gas is emitted for it` : '; the carbon intensity of that grid was not published for the year'}. ` +
		(s.extrapolated
			? `This is an extrapolation: the answers of these runs had ${s.lengths} tokens on average. `
			: '') +
		(s.single
			? `It rests on a single measured run, at ${s.batches}.`
			: `The limits are the lowest and highest of ${s.runs} measured runs of ${s.models}, at ${s.batches}, and the centre is the middle run.`) +
		(s.driver &&
			` ${s.share ? 'Of' : 'All of'} the width of the interval${s.share && `, ${s.share}`} comes from ${s.driver}.`),
	fr: (s) =>
		`${s.place}\u00a0: avec un modèle ouvert, ${s.what} ${s.one ? 'demande' : 'demandent'} ${s.electricity} d’électricité${s.carbon ? `, pour laquelle ${s.carbon} de gaz à effet de serre sont émis` : '\u00a0; l’intensité carbone de ce réseau n’a pas été publiée pour cette année'}. ` +
		(s.extrapolated
			? `C’est une extrapolation\u00a0: les réponses de ces mesures avaient en moyenne ${s.lengths} jetons. `
			: '') +
		(s.single
			? `Le résultat repose sur une seule mesure, avec ${s.batches}.`
			: `Les limites sont la plus basse et la plus haute de ${s.runs} mesures de ${s.models}, avec ${s.batches}, et le centre est la mesure du milieu.`) +
		(s.driver &&
			` ${s.share ? `De la largeur de l’intervalle, ${s.share} viennent` : 'Toute la largeur de l’intervalle vient'} ${s.driver}.`)
};

/** What makes an interval wide, as a sentence says it: after “from”, after «\u00a0vient\u00a0». */
const WIDENED_BY: Readonly<Record<InputId, Localised>> = {
	requests: { en: 'how many there are', fr: 'de leur nombre' },
	measured: { en: 'how far apart the measured runs are', fr: 'de l’écart entre les mesures' },
	pue: { en: 'the overhead of the building (PUE)', fr: 'du surcroît du bâtiment (PUE)' },
	grid: { en: 'the carbon intensity of the grid', fr: 'de l’intensité carbone du réseau' },
	wue: { en: 'the water used on site (WUE)', fr: 'de l’eau utilisée sur place (WUE)' },
	wcf: { en: 'the water used at power stations', fr: 'de l’eau des centrales' }
};

const COUNTS = {
	en: {
		models: (n: string) => `${n} models`,
		batch: (low: string, high: string) =>
			low === high
				? `${low} ${low === '1' ? 'request' : 'requests'} at once`
				: `${low} to ${high} requests at once`,
		lengths: (low: string, high: string) => (low === high ? low : `${low} to ${high}`)
	},
	fr: {
		models: (n: string) => `${n} modèles`,
		batch: (low: string, high: string) =>
			low === high
				? `${low} ${low === '1' ? 'requête' : 'requêtes'} à la fois`
				: `${low} à ${high} requêtes à la fois`,
		lengths: (low: string, high: string) => (low === high ? low : `de ${low} à ${high}`)
	}
} as const;

/** A part in percent; what is nearly all is not rounded to all. */
const shareOf = (pct: number, format: Formatter, language: Language): string =>
	pct < 99.5
		? format.quantity(pct, 'percent')
		: `${{ en: 'more than', fr: 'plus de' }[language]} ${format.quantity(99, 'percent')}`;

function said(rows: readonly Row[], tools: ReadingTools, language: Language): Said {
	const { view, [language]: format } = tools;
	const row = rows[0] ?? {};
	const requests = Number(view['requests'] ?? 1);
	const task = TASKS[String(view['task'])];
	const number = (column: string) => format.number(Number(row[column]));
	const amount = (id: QuantityId) => {
		const range = rangeOf(rows, id);
		return range ? format.estimate(range, QUANTITIES[id].unit) : '';
	};
	const carbon = amount('carbon');
	const driver = drivers(carbon ? 'carbon' : 'energy', knownOf(rows))[0];
	return {
		place: String(row[`place_${language}`]),
		what: `${format.number(requests)}\u00a0${(requests === 1 ? task?.one : task?.many)?.[language] ?? ''}`,
		one: requests === 1,
		electricity: amount('energy'),
		carbon,
		runs: number('runs'),
		single: row['runs'] === 1,
		models: String(row['only_model'] ?? COUNTS[language].models(number('models'))),
		batches: COUNTS[language].batch(number('batch_low'), number('batch_high')),
		driver: driver ? WIDENED_BY[driver.input][language] : '',
		share: driver && driver.sharePct < 99.99 ? shareOf(driver.sharePct, format, language) : '',
		extrapolated: row['extrapolated'] === true,
		lengths: COUNTS[language].lengths(
			format.number(Math.round(Number(row['tokens_low']))),
			format.number(Math.round(Number(row['tokens_high'])))
		)
	};
}

/** Why there is no result, and what could be chosen instead. */
function refusal(row: Row, view: ReadingTools['view'], format: Formatter, language: Language): string {
	const version = String(view['version']).slice(1);
	const number = (column: string) => format.number(Number(row[column]));
	const offered = Number(row['offered']) > 0;
	const wordless = view['tokens'] !== null && row['offered_text'] === false;
	if (language === 'en')
		return `Refused: version ${version} of the benchmark has no run that matches this choice, and nothing is made up in its place. ${
			!offered
				? `It did not measure ${view['model'] === null ? 'this task' : 'this model for this task'} at all.`
				: wordless
					? 'This task makes no text, so its answers have no length.'
					: `For this task${view['model'] === null ? '' : ' and model'} it measured ${row['offered_gpus']}, at ${number('offered_low')} to ${number('offered_high')} requests at once.`
		}`;
	return `Refusé\u00a0: la version ${version} du banc d’essai n’a aucune mesure qui réponde à ce choix, et rien n’est inventé à sa place. ${
		!offered
			? `Elle n’a pas du tout mesuré ${view['model'] === null ? 'cette tâche' : 'ce modèle pour cette tâche'}.`
			: wordless
				? 'Cette tâche ne produit pas de texte\u00a0: ses réponses n’ont pas de longueur.'
				: `Pour cette tâche${view['model'] === null ? '' : ' et ce modèle'}, elle a mesuré ${row['offered_gpus']}, de ${number('offered_low')} à ${number('offered_high')} requêtes à la fois.`
	}`;
}

/** What the rows of the calculator say, in both languages. */
export function reading(rows: readonly Row[], tools: ReadingTools): Localised {
	const row = rows[0] ?? {};
	const of = (language: Language) =>
		rangeOf(rows, 'energy')
			? SENTENCES[language](said(rows, tools, language))
			: refusal(row, tools.view, tools[language], language);
	return { en: of('en'), fr: of('fr') };
}
