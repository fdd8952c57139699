import { expect, test } from 'vitest';
import { chooseShort } from '../../../src/model/choose-short.ts';

const long = 'x'.repeat(161);

test('takes the longest wording that fits, whole', () => {
	expect(chooseShort('x'.repeat(160), 'short')).toHaveLength(160);
	expect(chooseShort(long, 'North Korea: short', 'N')).toBe('North Korea: short');
});

test('takes the last where none fits, and cuts nothing', () => {
	expect(chooseShort(long, `${long}y`)).toBe(`${long}y`);
});
