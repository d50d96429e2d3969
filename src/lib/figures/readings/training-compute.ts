import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Localised } from '../../i18n/language';

/** How many of the models shown have their compute on record, how sure it is, and which is the largest. */
export function readTrainingCompute(rows: readonly Row[], { en, fr }: ReadingTools): Localised {
	const known = rows.filter((row) => typeof row['training_compute_flop'] === 'number');
	const sure = known.filter((row) => row['confidence'] === 'confident').length;
	const largest = known.toSorted(
		(a, b) => Number(b['training_compute_flop']) - Number(a['training_compute_flop'])
	)[0];
	const most = (f: typeof en) => f.quantity(Number(largest?.['training_compute_flop']), 'flop');
	const doubt = largest && largest['confidence'] !== 'confident';
	return {
		en: `Of ${en.count(rows.length, 'notable model', 'notable models')} shown, ${en.count(known.length, 'has its', 'have their')} training compute on record${known.length > 1 ? `, ${sure ? en.number(sure) : 'none'} of them with confidence` : ''}.${largest ? ` The largest recorded is that of ${largest['model']}, in ${largest['year']}: about ${most(en)}${doubt ? ', an estimate of which Epoch AI is not confident' : ''}.` : ''}`,
		fr: `Sur ${fr.count(rows.length, 'modèle notable affiché', 'modèles notables affichés')}, ${fr.count(known.length, 'a son', 'ont leur')} calcul d’entraînement consigné${known.length > 1 ? `, dont ${sure ? fr.number(sure) : 'aucun'} avec confiance` : ''}.${largest ? ` Le plus grand consigné, en ${largest['year']}\u00a0: ${largest['model']}, environ ${most(fr)}${doubt ? ', une estimation dont Epoch AI n’est pas sûr' : ''}.` : ''}`
	};
}
