import { expect, test } from 'vitest';
import { listParagraphPages } from '../../../src/permalinks/list-paragraph-pages.ts';
import { EMPTY } from '../../../src/permalinks/plan-ledgers.ts';
import { makeChapter, makeSite } from '../../support/make-entries.ts';

const since = '2026-06-12';

test('every paragraph that is or was has a page, which knows where it is now', () => {
	const site = makeSite({
		chapters: [makeChapter({ id: 'river', order: 1 }), makeChapter({ id: 'bridge', order: 2 })],
		permalinks: [
			{
				...EMPTY,
				id: 'river',
				keyPoints: { 'p-2222': 'A point.' },
				gone: {
					'p-3333': { to: 'p-2222', since },
					'p-4444': { to: 'p-4444', since },
					'p-5555': { because: 'It was wrong.', says: 'Something wrong.', since },
					length: { to: 'width', since },
				},
			},
			{ ...EMPTY, id: 'bridge', paragraphs: { 'p-4444': 'It has moved.' } },
		],
	});
	const pages = listParagraphPages(site).map(({ id, chapter, anchor, text }) => [
		id,
		`${chapter.path}#${anchor}`,
		text,
	]);
	expect(pages).toEqual([
		['p-2222', '/river/#p-2222', 'A point.'],
		['p-3333', '/river/#p-2222', 'A point.'],
		['p-4444', '/bridge/#p-4444', 'It has moved.'],
		['p-5555', '/river/#p-5555', 'Something wrong.'],
	]);
});
