import { expect, test } from 'vitest';
import {
	describeProjection,
	describeProjections,
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

test('the drawings of a map are told apart where their projections differ', () => {
	const tell = (id: string) => describeProjections(new Map(maps).get(id)!);
	expect(tell('dmz')).toMatch(
		/^The first map is drawn in a conformal conic projection; .* The second is drawn in a transverse Mercator projection; /,
	);
	expect(tell('missile-ranges')).toBe('It is drawn in an azimuthal equidistant projection.');
	expect(tell('sites')).toMatch(/^It is drawn in a transverse Mercator projection;/);
});
