import { describe, expect, it } from 'vitest';
import { formatter, supportedDecimals } from '../../../src/lib/units/format';

const [en, fr] = [formatter('en'), formatter('fr')];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('quantities', () => {
	it('carry their unit in both languages', () => {
		expect(plain(en.quantity(1306.27, 'gco2e_per_kwh'))).toBe('1,306 g CO₂e/kWh');
		expect(plain(fr.quantity(1306.27, 'gco2e_per_kwh'))).toBe('1 306 g CO₂e/kWh');
		expect(plain(en.quantity(15.4, 'percent'))).toBe('15%');
		expect(plain(fr.quantity(15.4, 'percent'))).toBe('15 %');
		expect(plain(fr.quantity(0.25, 'l_per_kwh'))).toBe('0,25 L/kWh');
	});

	it('never group the digits of a year', () => expect(en.number(2025, 'year')).toBe('2025'));
});

describe('intervals', () => {
	it('show the central value and both limits', () => {
		expect(plain(en.interval({ low: 129, central: 204, high: 204 }, 'gco2e_per_kwh'))).toBe(
			'204 g CO₂e/kWh (129 to 204)'
		);
		expect(plain(fr.interval({ low: 129, central: null, high: 204 }, 'gco2e_per_kwh'))).toBe(
			'129 à 204 g CO₂e/kWh'
		);
	});

	it('are one number where nothing is in doubt', () => {
		expect(plain(en.interval({ low: 98, central: 98, high: 98 }, 'gco2e_per_kwh'))).toBe('98 g CO₂e/kWh');
	});

	it('show no more digits than their width supports', () => {
		expect(supportedDecimals(1.1, 1.9, 'ratio')).toBe(2);
		expect(supportedDecimals(1, 9, 'ratio')).toBe(1);
		expect(supportedDecimals(100, 300, 'l_per_kwh')).toBe(0);
		expect(plain(en.interval({ low: 1, central: 4.123, high: 9 }, 'l_per_kwh'))).toBe(
			'4.1 L/kWh (1.0 to 9.0)'
		);
	});
});
