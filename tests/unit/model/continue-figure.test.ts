import { expect, test } from 'vitest';
import { continueFigure } from '../../../src/model/continue-figure.ts';

test.each([
	['up to 9 million rounds', 'rounds delivered in 2024', ' delivered in 2024'],
	['80,000\u00a0people', 'people held in camps', ' held in camps'],
	['5–10 years of labour', 'labour for watching films', ' for watching films'],
	['6.5 million 152 mm shells', '152 mm shells supplied', ' supplied'],
	['23,000 km', 'length of the line', ': length of the line'],
	['64 voyages', 'voyages, September 2023 to March 2025', ' September 2023 to March 2025'],
	['46\u00a0people', 'sailors on the ship', ': sailors on the ship'],
	['4 shells', 'shells', ''],
])('%s + %s', (figure, quantity, rest) => {
	expect(continueFigure(figure, quantity)).toBe(rest);
});
