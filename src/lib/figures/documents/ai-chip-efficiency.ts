import { figure } from '../../figure/figure';

export default figure({
	id: 'ai-chip-efficiency',
	title: {
		en: 'On paper, the best AI chips do about five times the operations per joule of the best of 2017',
		fr: 'Sur le papier, les meilleures puces d’IA font environ cinq fois plus d’opérations par joule que la meilleure de 2017'
	},
	question: {
		en: 'How many operations can chips for AI do with a joule, at one precision?',
		fr: 'Combien d’opérations les puces d’IA peuvent-elles faire avec un joule, à une même précision\u00a0?'
	},
	tables: ['ai_accelerator'],
	params: {},
	sql: `select slug, name, coalesce(maker, 'Unknown') as maker, released, year(released)::integer as year,
  flop_per_joule_tensor_16bit, flops_tensor_16bit, tdp_w
from ai_accelerator
where flop_per_joule_tensor_16bit is not null and released is not null
order by released desc, slug`,
	chart: {
		kind: 'scatter',
		key: ['slug'],
		label: 'name',
		entity: 'maker',
		x: { column: 'released', unit: 'year', scale: 'time', title: { en: 'Released', fr: 'Mise en vente' } },
		y: {
			column: 'flop_per_joule_tensor_16bit',
			unit: 'flop_per_joule',
			title: {
				en: 'Operations per joule, 16-bit tensor units, FLOP/J',
				fr: 'Opérations par joule, unités tensorielles 16 bits, FLOP/J'
			}
		}
	},
	columns: {
		name: { label: { en: 'Chip', fr: 'Puce' } },
		maker: { label: { en: 'Maker', fr: 'Fabricant' } },
		released: { label: { en: 'Released', fr: 'Mise en vente' } },
		flop_per_joule_tensor_16bit: {
			label: { en: 'Operations per joule, 16 bits', fr: 'Opérations par joule, 16 bits' },
			unit: 'flop_per_joule'
		},
		flops_tensor_16bit: {
			label: { en: 'Peak rate, 16 bits', fr: 'Débit de pointe, 16 bits' },
			unit: 'flop_per_s'
		},
		tdp_w: { label: { en: 'Rated power', fr: 'Puissance nominale' }, unit: 'watt' }
	},
	comparableOn: [
		{
			warning: {
				en: 'Peak rate over rated power, both from the maker’s sheet: the best case on paper, not a measurement.',
				fr: 'Débit de pointe sur puissance nominale, tous deux de la fiche du fabricant\u00a0: le meilleur cas sur le papier, non une mesure.'
			}
		}
	],
	reading: (rows, { en, fr }) => {
		const per = (row: (typeof rows)[number] | undefined) => Number(row?.['flop_per_joule_tensor_16bit']);
		const best = (some: typeof rows) => some.toSorted((a, b) => per(b) - per(a))[0];
		const start = Math.min(...rows.map((row) => Number(row['year'])));
		const [first, high] = [best(rows.filter((row) => row['year'] === start)), best(rows)];
		const low = rows.toSorted((a, b) => per(a) - per(b))[0];
		const q = (f: typeof en, row: typeof low) => f.quantity(per(row), 'flop_per_joule');
		const name = (row: typeof low) => `${row?.['name']} (${row?.['year']})`;
		const times = (f: typeof en) => f.decimals(per(high) / per(first), 1);
		return {
			en: `Of ${en.count(rows.length, 'chip', 'chips')} with both figures, the best of ${start}, the oldest year, is the ${first?.['name']} at ${q(en, first)}; the best of all is the ${name(high)} at ${q(en, high)}, ${times(en)} times that. The lowest is the ${name(low)} at ${q(en, low)}.`,
			fr: `Sur ${fr.count(rows.length, 'puce', 'puces')} dont les deux chiffres sont connus, la meilleure de ${start}, l’année la plus ancienne, est la ${first?.['name']}, à ${q(fr, first)}\u00a0; la meilleure de toutes est la ${name(high)}, à ${q(fr, high)}, soit ${times(fr)} fois autant. La plus basse est la ${name(low)}, à ${q(fr, low)}.`
		};
	},
	caveats: [
		{
			en: 'One precision only: 16 bits on tensor units. Half the bits give twice the operations, so figures at 8 or 4 bits, which makers quote for their newest chips, are not comparable and are left out.',
			fr: 'Une seule précision\u00a0: 16 bits sur unités tensorielles. Moitié moins de bits font deux fois plus d’opérations\u00a0; les chiffres à 8 ou 4 bits, que les fabricants citent pour leurs puces récentes, ne sont pas comparables et sont laissés de côté.'
		},
		{
			en: 'Training reaches 17 to 55\u00a0% of the peak where that is known, and rated power is what a chip is built to stand, not what it draws. Whether rates suppose sparse numbers is not marked.',
			fr: 'L’entraînement atteint de 17 à 55\u00a0% du débit de pointe là où c’est connu, et la puissance nominale est ce qu’une puce supporte, non ce qu’elle consomme. Rien n’indique si les débits supposent des nombres creux.'
		},
		{
			en: 'Chips without a rated power, a date or a rate at this precision are missing: 176 are in the table. A first of January may mean that only the year is known.',
			fr: 'Les puces sans puissance nominale, sans date ou sans débit à cette précision manquent\u00a0: la table en compte 176. Un premier janvier peut vouloir dire que seule l’année est connue.'
		}
	],
	commitments: ['5.1']
});
