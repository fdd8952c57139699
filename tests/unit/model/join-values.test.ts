import { expect, test } from 'vitest';
import { joinValues } from '../../../src/model/join-values.ts';
import { makeValue } from '../../support/make-entries.ts';

const row = (quantity: string, saidBy: string, ...years: string[]) =>
	years.map((asOf) => makeValue({ quantity, saidBy, asOf }));

test('three figures and more of one thing by one author are a row, in order', () => {
	const joined = joinValues([
		...row('arrivals', 'ministry', '2009', '2010', '2011'),
		...row('arrivals', 'press', '2012', '2013'),
		...row('departures', 'ministry', '2014'),
	]);
	expect(joined.map(({ values }) => values.map(({ asOf }) => asOf))).toEqual([
		['2009', '2010', '2011'],
		['2012'],
		['2013'],
		['2014'],
	]);
});
