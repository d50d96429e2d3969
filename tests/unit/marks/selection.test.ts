import { describe, expect, it } from 'vitest';
import { holdsAll, isSelected, selectionOf } from '../../../src/lib/marks/selection';

const group = { keys: ['gcp:a', 'gcp:b'], together: true };
const one = { keys: ['gcp:b'] };

describe('what a mark selects', () => {
	it('is all that share its place, and what each of them alone shows too', () => {
		const selected = selectionOf(group) ?? '';
		expect(selected).toBe('gcp:a,gcp:b');
		expect([group, one].map((mark) => isSelected(mark, selected))).toEqual([true, true]);
		expect(isSelected({ keys: ['gcp:c'] }, selected)).toBe(false);
		expect([group, one].map((mark) => holdsAll(mark, selected))).toEqual([true, false]);
		expect([group, one].map((mark) => holdsAll(mark, 'gcp:b'))).toEqual([true, true]);
	});

	it('is its own key alone where the others are other names', () => {
		expect(selectionOf({ keys: ['model', 'chip'] })).toBe('model');
	});

	it('takes a name with a comma for one', () => {
		const place = { keys: ['Paris, France'] };
		expect(isSelected(place, selectionOf(place) ?? '')).toBe(true);
		expect(holdsAll(place, 'Paris, France')).toBe(true);
	});
});
