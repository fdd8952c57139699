import { describe, expect, it } from 'vitest';
import { keepByData } from '../../../src/model/keep-by-data.ts';

const makeCounter = () => {
	let made = 0;
	return () => ({ number: (made += 1) });
};

describe('keepByData', () => {
	it('makes a thing at the first call, and gives the same ever after', () => {
		const keep = keepByData<object, { number: number }>();
		const [data, make] = [{}, makeCounter()];
		expect(keep(data, 'dmz', make)).toEqual({ number: 1 });
		expect(keep(data, 'dmz', make)).toEqual({ number: 1 });
	});

	it('makes it anew under another name, and for other data', () => {
		const keep = keepByData<object, { number: number }>();
		const [data, make] = [{}, makeCounter()];
		keep(data, 'dmz', make);
		expect(keep(data, 'kursk', make)).toEqual({ number: 2 });
		expect(keep({}, 'dmz', make)).toEqual({ number: 3 });
	});

	it('keeps no failure', () => {
		const keep = keepByData<object, number>();
		const data = {};
		const fail = () => {
			throw new Error('No room.');
		};
		expect(() => keep(data, 'dmz', fail)).toThrow('No room.');
		expect(keep(data, 'dmz', () => 1)).toBe(1);
	});
});
