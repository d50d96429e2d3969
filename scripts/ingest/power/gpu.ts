import { readAccelerators } from '../accelerators';
import type { Row } from '../ingest';
import { note } from './note';

const TWO_ON_A_BOARD = note(
	'The rated power is that of a board with two GPUs, while instances are counted by GPU: probably twice too high.',
	'La puissance nominale est celle d’une carte à deux GPU, alors que les instances se comptent par GPU : sans doute deux fois trop élevé.'
);
const IDLE_GUESSED = note(
	'The draw at rest is a guess of the source; the other is the maker’s rated power.',
	'La puissance au repos est une conjecture de la source ; l’autre est la puissance nominale du fabricant.'
);

const DUAL = ['NVIDIA K520', 'NVIDIA Tesla K80', 'NVIDIA Tesla M60'];
const GUESSED = ['NVIDIA H100', 'NVIDIA H200', 'NVIDIA B200'];

/** Watts per GPU, which the source derives from the maker's rated power. */
export function gpuPower(sources: string): Row[] {
	return readAccelerators(sources).map(({ model, low, high }) => ({
		component: 'gpu',
		item: model,
		provider: 'any',
		per: 'gpu',
		low_w: low,
		high_w: high,
		method: 'modelled',
		basis: 'rated-power',
		proxy: DUAL.includes(model),
		...(DUAL.includes(model) ? TWO_ON_A_BOARD : GUESSED.includes(model) ? IDLE_GUESSED : null),
		source: 'spruce-accelerators'
	}));
}
