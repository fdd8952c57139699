import { expect, test } from 'vitest';
import { citePlace } from '../../../../src/share/cite/cite-place.ts';
import type { Citable } from '../../../../src/share/cite/citable.ts';

const chapter: Citable = {
	title: 'The line that stayed',
	work: 'Three Borders',
	subtitle: 'North Korea between China, Russia and the South',
	author: 'Three Borders contributors',
	url: 'https://example.org/dmz/',
	version: '2026-06-12',
	accessed: '2026-09-03',
	language: 'en-GB',
};

test.each([
	[{ id: 'promise', title: 'The promise' }, 'The line that stayed: The promise', undefined],
	[
		{ id: 'p-7k3q', title: 'The promise' },
		'The line that stayed: The promise, paragraph 7k3q',
		undefined,
	],
	[{ id: 'p-7k3q' }, 'The line that stayed: paragraph 7k3q', undefined],
	[{ id: 'un-2014' }, 'The line that stayed', undefined],
	[{ id: 'chart-trade', title: 'Trade', form: 'Chart' }, 'Trade', 'Chart'],
])('%o is cited by its title, at its own address', (place, title, form) => {
	const cited = citePlace(chapter, place);
	expect(cited).toEqual({
		...chapter,
		title,
		...(form === undefined ? {} : { form }),
		url: `https://example.org/dmz/#${place.id}`,
	});
});
