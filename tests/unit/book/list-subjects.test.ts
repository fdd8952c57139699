import { expect, test } from 'vitest';
import { listSubjects } from '../../../src/book/list-subjects.ts';
import type { Site } from '../../../src/model/build-site.ts';

test('a subject stands where a heading or a key point has one of its words', () => {
	const site = {
		pages: new Map([
			[
				'print',
				{
					subjects: { China: ['China', 'Chinese'], Fiji: ['Fiji'] },
					matters: { ships: ['ships', 'boats'], coast: ['begins', 'boats'] },
				},
			],
		]),
		permalinks: new Map([
			['river', { keyPoints: { 'p-abcd': 'Chinese boats pass.', 'p-efgh': 'It is wide.' } }],
		]),
		chapters: [
			{
				id: 'river',
				keyPoints: ['Chinese boats pass.', 'It is wide.'],
				headings: [
					{ id: 'bank', text: 'The bank of Chinatown', depth: 2 },
					{ id: 'mouth', text: 'Where China begins', depth: 2 },
					{ id: 'rest', text: 'The rest of China', depth: 2 },
				],
			},
		],
	} as unknown as Site;
	expect(listSubjects(site)).toEqual([
		{ name: 'China', id: 'river--p-abcd', matter: 'ships' },
		{ name: 'China', id: 'river--mouth', matter: 'coast' },
		{ name: 'China', id: 'river--rest' },
	]);
});
