import { expect, test } from 'vitest';
import { toCompass, turnBack } from '../../../src/model/compass.ts';

test.each([
	[0, 'north'],
	[22, 'north'],
	[23, 'north-east'],
	[180, 'south'],
	[359, 'north'],
	[-90, 'west'],
] as const)('%i° is %s', (bearing, point) => {
	expect(toCompass(bearing)).toBe(point);
});

test('turns back to the opposite point', () => {
	expect(turnBack('north-east')).toBe('south-west');
});
