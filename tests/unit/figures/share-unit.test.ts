import { expect, test } from 'vitest';
import { shareUnit } from '../../../src/figures/share-unit.ts';

const claim = { id: 'length' };
const share = (...texts: string[]) => {
	const shared = shareUnit(texts.map((text) => ({ text, claim })));
	return shared && [shared.unit, ...shared.cells.map(({ text }) => text)];
};

test('a unit that all figures have is said once', () => {
	expect(share('2,914 people', 'about\u00a067\u00a0people', '1,000–1,200 people')).toEqual([
		'people',
		'2,914',
		'about\u00a067',
		'1,000–1,200',
	]);
	expect(share('0.8%', '−1.1%', '−2 to −1%')).toEqual(['%', '0.8', '−1.1', '−2 to −1']);
	expect(
		share('US$2.82\u00a0billion', '', 'more than US$1\u00a0billion', 'US$3\u00a0billion'),
	).toEqual(['US$ billion', '2.82', '', 'more than 1', '3']);
});

test('figures of several units, few of them, or words keep all that they say', () => {
	expect(share('4 km', '5 km', '6 miles')).toBeUndefined();
	expect(share('4 km', '5 km')).toBeUndefined();
	expect(share('6 months to 1 year', '6 months to 1 year', '6 months to 2 years')).toBeUndefined();
	expect(share('4', '5', '6')).toBeUndefined();
});

test('dates that belong to no claim are no figures', () => {
	const days = ['12 June 2026', '13 June 2026', '14 June 2026'].map((text) => ({ text }));
	expect(shareUnit(days)).toBeUndefined();
});
