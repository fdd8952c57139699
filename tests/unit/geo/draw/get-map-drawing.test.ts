import { describe, expect, it } from 'vitest';
import { nameEntry } from '../../../../src/geo/draw/get-map-drawing.ts';

describe('nameEntry', () => {
	it('gives what was drawn', () => {
		expect(nameEntry('dmz', () => 1)).toBe(1);
	});

	it('says which file cannot be drawn and why', () => {
		const draw = () => {
			throw new Error('Labels do not fit.');
		};
		expect(() => nameEntry('dmz', draw)).toThrow(
			'content/maps/dmz.yml cannot be drawn. Labels do not fit.',
		);
	});
});
