import { expect, it } from 'vitest';
import { formatChance } from '../../../src/model/format-chance.ts';

it('formats chances as a range of per cents', () => {
	expect(formatChance({ low: 0.55, high: 0.8 })).toBe('55–80%');
});
