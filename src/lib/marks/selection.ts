import type { Mark } from './scene';

type Keyed = Pick<Mark, 'keys'>;

/** What choosing a mark selects, as one text: its own key, or those of all that it stands for, with commas between. */
export const selectionOf = ({ keys, together }: Pick<Mark, 'keys' | 'together'>): string | undefined =>
	together ? keys.join(',') : keys[0];

/** Whether a mark stands for something that is selected. A key of a reader's own rows may hold a comma. */
export const isSelected = ({ keys }: Keyed, selected: string): boolean =>
	keys.includes(selected) || selected.split(',').some((key) => keys.includes(key));

/** Whether it stands for all that is selected. */
export const holdsAll = ({ keys }: Keyed, selected: string): boolean =>
	keys.includes(selected) || selected.split(',').every((key) => keys.includes(key));
