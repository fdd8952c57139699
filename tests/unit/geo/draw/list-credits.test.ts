import { describe, expect, it } from 'vitest';
import { listCredits } from '../../../../src/geo/draw/list-credits.ts';

const known = new Map([
	['panmunjom', { sources: ['military-wiki-jsa'] }],
	['seoul', { sources: ['atlas', 'geonames-seoul'] }],
]);

const name = (coast: 'korea' | 'world', ids: string[]) =>
	listCredits([{ coast, places: ids.map((id) => ({ id })) }], known).map(({ text }) => text);

describe('listCredits', () => {
	it('names GeoNames where one place rests on it, though others do not', () => {
		expect(name('world', ['panmunjom', 'seoul'])).toContain('GeoNames');
		expect(name('world', ['panmunjom'])).not.toContain('GeoNames');
	});

	it('names the makers of the shore where it is drawn', () => {
		const shore = expect.stringContaining('GSHHG') as string;
		expect(name('korea', [])).toContainEqual(shore);
		expect(name('world', [])).not.toContainEqual(shore);
	});
});
