import { describe, expect, it } from 'vitest';
import { readChoices, writeChoices } from '../../../src/client/filter-address.ts';

const names = ['chapters', 'verdict', 'confidence'];
const read = (address: string) => {
	const { search, hash } = new URL(address, 'https://example.org/claims/');
	return Object.fromEntries(readChoices(search, hash, names));
};

describe('the choices of filters in an address', () => {
	it('are read from an anchor, which works without a script, and from a question', () => {
		expect(read('#verdict-wrong')).toEqual({ verdict: 'wrong' });
		expect(read('#chapters-scenario-most-likely')).toEqual({ chapters: 'scenario-most-likely' });
		expect(read('?verdict=wrong')).toEqual({ verdict: 'wrong' });
		expect(read('?verdict=wrong&chapters=dmz#verdict-wrong')).toEqual({
			chapters: 'dmz',
			verdict: 'wrong',
		});
	});

	it('are not read from other anchors and questions', () => {
		expect(read('#verdict')).toEqual({});
		expect(read('#verdict-')).toEqual({});
		expect(read('#dmz')).toEqual({});
		expect(read('?q=verdict')).toEqual({});
	});

	it('are written as one anchor, or all of them where there are several', () => {
		expect(writeChoices(new Map())).toBe('');
		expect(writeChoices(new Map([['verdict', 'wrong']]))).toBe('#verdict-wrong');
		const several = new Map([
			['chapters', 'dmz'],
			['verdict', 'wrong'],
		]);
		expect(writeChoices(several)).toBe('?chapters=dmz&verdict=wrong#chapters-dmz');
		expect(read(writeChoices(several))).toEqual(Object.fromEntries(several));
	});
});
