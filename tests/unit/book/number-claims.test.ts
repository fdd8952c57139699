import { expect, test } from 'vitest';
import { groupClaims, numberClaims } from '../../../src/book/number-claims.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const { claims } = buildSite(readSiteEntries());

test('every claim has a number of its own, from 1 without a gap, in the order of print', () => {
	const numbers = groupClaims(claims.values()).flatMap((group) =>
		group.claims.map(({ number }) => number),
	);
	expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
	expect(numberClaims(claims.values()).size).toBe(claims.size);
});

test('claims of one subject stand together', () => {
	for (const { topic, claims: own } of groupClaims(claims.values())) {
		expect(new Set(own.map(({ claim }) => claim.topic))).toEqual(new Set([topic]));
	}
});
