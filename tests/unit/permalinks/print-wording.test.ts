import { expect, test } from 'vitest';
import { printWording } from '../../../src/permalinks/print-wording.ts';
import { makeClaim, makePerson, makeTerm, makeValue } from '../../support/make-entries.ts';

test('fills in figures and names, and leaves out what is no more', () => {
	const named = {
		claims: new Map([
			['length', makeClaim({ values: { atlas: makeValue({ value: 790, unit: 'km' }) } })],
		]),
		terms: new Map([['ford', makeTerm({ term: 'ford' })]]),
		people: new Map([['ferryman', makePerson({ name: 'The Ferryman' })]]),
	};
	const text =
		'[ferryman]: [length/atlas|number], or [length/atlas]; [ford], [lost], [length/lost].';
	expect(printWording(text, named).replaceAll('\u00A0', ' ')).toBe(
		'The Ferryman: 790, or 790 km; ford, …, ….',
	);
});
