import { describe, expect, it } from 'vitest';
import { listKeyFigures } from '../../../src/model/key-figures.ts';
import { tabulateKeyFigures } from '../../../src/model/tabulate-key-figures.ts';
import { makeClaim, makeSite, makeValue } from '../../support/make-entries.ts';

const claim = makeClaim({
	confidence: 'estimate',
	values: {
		atlas: makeValue({
			low: 2_500_000,
			unit: 'km',
			asOf: '2024-05',
			saidBy: 'Atlas, third edition',
			sources: ['atlas', 'map'],
		}),
	},
});

const makeList = (figure: string) =>
	makeSite({
		claims: [claim],
		keyFigures: [
			{
				id: 'briefing',
				groups: [
					{
						id: 'rivers',
						title: 'Rivers',
						figures: [{ claim: figure, label: 'Length, with bends' }],
					},
				],
			},
		],
	});

describe('listKeyFigures', () => {
	it('says of each figure what its claim says', () => {
		const [group] = listKeyFigures(makeList('river-length/atlas'));
		expect(group).toMatchObject({ id: 'rivers', title: 'Rivers' });
		expect(group?.figures).toMatchObject([
			{
				id: 'river-length--atlas',
				label: 'Length, with bends',
				text: 'at\u00a0least\u00a02.5\u00a0million\u00a0km',
				asOf: 'May 2024',
				confidence: 'estimate',
				path: '/claims/river-length/#atlas',
			},
		]);
	});

	it('refuses a figure that is none of a claim', () => {
		expect(() => listKeyFigures(makeList('river-length/map'))).toThrow(
			'The key figures name "river-length/map", which is no figure of a claim.',
		);
	});
});

describe('tabulateKeyFigures', () => {
	it('has a row for each figure, with an empty end where it is open', () => {
		const { rows } = tabulateKeyFigures(listKeyFigures(makeList('river-length/atlas')));
		expect(rows).toEqual([
			[
				'Rivers',
				'Length, with bends',
				2_500_000,
				undefined,
				'km',
				'at\u00a0least\u00a02,500,000\u00a0km',
				'2024-05',
				'Atlas, third edition',
				'estimate',
				'river-length/atlas',
				'atlas map',
			],
		]);
	});
});
