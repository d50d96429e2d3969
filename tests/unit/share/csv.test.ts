import { csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/share/csv';

const figure = {
	columns: {
		name: { label: { en: 'Region', fr: 'Région' } },
		value: { label: { en: 'Intensity', fr: 'Intensité' }, unit: 'gco2e_per_kwh' as const }
	}
};

it('keeps every cell, its full precision and its unit', () => {
	const rows = [
		{ name: 'Dallas, "Texas"\nUS', value: 97.85123 },
		{ name: '=1+1', value: null },
		{ name: 'Zürich', value: 0 }
	];
	expect(csvParseRows(toCsv(figure, rows, 'en'))).toEqual([
		['Region', 'Intensity (g CO₂e/kWh)'],
		['Dallas, "Texas"\nUS', '97.85123'],
		["'=1+1", ''],
		['Zürich', '0']
	]);
	expect(toCsv(figure, rows, 'fr').split('\n')[0]).toBe('Région,Intensité (g CO₂e/kWh)');
});
