import { expect, test } from 'vitest';
import { formatKm } from '../../../src/model/format-km.ts';

test.each([
	[0.4, 'less than 1 km'],
	[3.4, 'about 3 km'],
	[43.7, 'about 45 km'],
	[1286, 'about 1,290 km'],
	[13_456, 'about 13,500 km'],
])('rounds %f km by its size', (km, text) => {
	expect(formatKm(km)).toBe(text.replace(' km', '\u00A0km'));
});
