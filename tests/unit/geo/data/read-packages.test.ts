import { describe, expect, test } from 'vitest';
import { parseBorders } from '../../../../src/geo/data/read-packages.ts';

describe('parseBorders', () => {
	test('says which package has changed, what was expected and what to do', () => {
		expect(() => parseBorders({ type: 'Topology' })).toThrowErrorMatchingInlineSnapshot(`
			[Error: @osm_borders/maritime_10m/borders.geo.json: expected a list "features", found ["type"].
			Fix: install the exact versions of package-lock.json (npm ci), or adapt src/geo/data/read-packages.ts.]
		`);
	});

	test('names a missing country and a geometry of another kind', () => {
		expect(() => parseBorders({ features: [] })).toThrow('expected a feature with isoA3 "CHN"');
		const china = { properties: { isoA3: 'CHN' }, geometry: { type: 'Point' } };
		expect(() => parseBorders({ features: [china] })).toThrow(
			'expected a GeometryCollection for CHN, found "Point"',
		);
	});
});
