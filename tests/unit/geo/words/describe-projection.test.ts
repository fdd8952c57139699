import { expect, test } from 'vitest';
import {
	describeProjection,
	getScaleSpread,
} from '../../../../src/geo/words/describe-projection.ts';
import { maps } from '../read-maps.ts';

test.each([...maps].filter(([id]) => id !== 'missile-ranges'))(
	'the scale of the map %s hardly varies',
	(_, entry) => {
		expect(getScaleSpread(entry)).toBeLessThan(0.004);
		expect(describeProjection(entry)).toMatch(/varies by less than 0\.\d\u00A0%\.$/);
	},
);
