import { expect, test } from 'vitest';
import { figure, percent } from '../../src/model/figure.ts';

test.each([
	[22.01, '22.0'],
	[9, '9'],
	[0.1, '0.1'],
	[39.5234, '39.5'],
	[0.068912, '0.0689'],
	[236110, '236,110'],
	[1234.5, '1,235'],
	[-3.14159, '-3.14'],
])('%d reads %s', (value, text) => {
	expect(figure(value, 'en')).toBe(text);
});

test('a share reads as percent', () => {
	expect(percent(0.96, 'en')).toBe('96%');
});
