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
	const name = `${largest?.['model']} (${largest?.['year']})`;
	return {
		en: `Of the ${en.count(rows.length, 'notable model', 'notable models')} shown, ${en.number(known.length)} have their training compute on record, ${en.number(sure)} of them with confidence.${largest ? ` The largest recorded is that of ${name}: about ${most(en)}${largest['confidence'] === 'confident' ? '' : ', an estimate of which Epoch AI is not confident'}.` : ''}`,
		fr: `Sur ${fr.count(rows.length, 'modèle notable affiché', 'modèles notables affichés')}, ${fr.number(known.length)} ont leur calcul d’entraînement consigné, dont ${fr.number(sure)} avec confiance.${largest ? ` Le plus grand consigné est celui de ${name}\u00a0: environ ${most(fr)}${largest['confidence'] === 'confident' ? '' : ', une estimation dont Epoch AI n’est pas sûr'}.` : ''}`
	};
}
