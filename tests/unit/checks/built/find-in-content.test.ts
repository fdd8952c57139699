import { describe, expect, it } from 'vitest';
import { findInContent } from '../../../../src/checks/built/find-in-content.ts';

const texts = [
	{ file: 'content/chapters/bridge.mdx', text: 'One bridge\nand one river' },
	{ file: 'content/chapters/river.mdx', text: 'One river' },
];

describe('findInContent', () => {
	it('prefers the entry the page is named after', () => {
		expect(findInContent(texts, 'river/index.html', 'river')).toEqual({
			file: 'content/chapters/river.mdx',
			line: 1,
			column: 5,
		});
	});

	it('takes the only entry that has the piece', () => {
		expect(findInContent(texts, 'river/index.html', 'and')).toEqual({
			file: 'content/chapters/bridge.mdx',
			line: 2,
			column: 1,
		});
	});

	it('finds nothing where several entries have it, or none', () => {
		expect(findInContent(texts, 'index.html', 'One')).toBeUndefined();
		expect(findInContent(texts, 'index.html', 'ferry')).toBeUndefined();
	});
});
