import { describe, expect, it } from 'vitest';
import { listCredits } from '../../../../src/geo/draw/list-credits.ts';

const name = (places: { sources: string[] }[]) => listCredits(places).map(({ text }) => text);

describe('listCredits', () => {
	it('names GeoNames where one place rests on it, though others do not', () => {
		const places = [{ sources: ['military-wiki-jsa'] }, { sources: ['atlas', 'geonames-seoul'] }];
		expect(name(places)).toContain('GeoNames');
	});

	it('leaves it out where no place does', () => {
		expect(name([{ sources: ['military-wiki-jsa'] }])).not.toContain('GeoNames');
	});
});
