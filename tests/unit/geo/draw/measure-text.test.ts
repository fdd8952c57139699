import { expect, test } from 'vitest';
import { measureText, setText } from '../../../../src/geo/draw/measure-text.ts';
import { textStyles } from '../../../../src/geo/draw/text-styles.ts';

test('text grows with its size, its weight and its spacing', () => {
	const town = measureText('Kaesong', textStyles.town, 10);
	expect(measureText('Kaesong', textStyles.town, 20)).toBeCloseTo(2 * town, 6);
	expect(measureText('Kaesong', textStyles.capital, 10)).toBeGreaterThan(town);
	expect(measureText('ii', { ...textStyles.town, spacing: 1 }, 10)).toBeCloseTo(
		measureText('ii', textStyles.town, 10) + 10,
		6,
	);
});

test('countries are set in capitals', () => {
	expect(setText('China', textStyles.country)).toBe('CHINA');
	expect(setText('China', textStyles.town)).toBe('China');
});

test('a character the font lacks is an error, not a gap', () => {
	expect(() => measureText('평양', textStyles.town, 10)).toThrow('lacks a character of "평양"');
});
