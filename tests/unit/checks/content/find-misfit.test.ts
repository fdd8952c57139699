import { expect, test } from 'vitest';
import { findMisfit } from '../../../../src/checks/content/find-misfit.ts';

test.each([
	['Of ', '134,516\u00a0people', ' South Koreans who asked', 'people', 'South Koreans'],
	['Japan counts ', '17\u00a0people', ' of its citizens', 'people', 'of its citizens'],
	['has ', 'up to 10,000\u00a0people', ' IT workers abroad', 'people', 'IT workers'],
	['took ', '2\u00a0soldiers', ' North Korean soldiers', 'soldiers', 'North Korean'],
	['and ', 'about 130,000\u00a0people', ' casualties for Seoul', 'people', 'casualties'],
	['damaged more than ', 'over\u00a0400,000', ' hectares', 'more than', 'over'],
	['starts some ', 'about\u00a01.2\u00a0km', ' north of it', 'some', 'about'],
	['called ', '43\u00a0tanker visits', ' times by 5 November', 'visits', 'times'],
	['room for ', '5\u00a0million t a year', ' of freight a year', 'a year', 'of freight a year'],
])('%s%s%s', (before, figure, after, said, again) => {
	expect(findMisfit(before, figure, after)).toEqual({ said, again });
});

test.each([
	['Of ', '134,516', ' South Koreans who asked'],
	['It held ', '53,000–65,000\u00a0people', ' in them'],
	['counted ', 'about 300\u00a0people', ' of them dead'],
	['had ', '26.5 million\u00a0people', ' Its neighbour'],
	['met ', '5\u00a0times', ' within two years'],
	['asked for more, ', 'over\u00a0400,000', ' hectares'],
	['made ', '2 million shells a year', ', and more a year later'],
	['Koreans and ', '21\u00a0Americans', ' among them'],
])('fits: %s%s%s', (before, figure, after) => {
	expect(findMisfit(before, figure, after)).toBeUndefined();
});
