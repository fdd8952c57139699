import { expect, test } from 'vitest';
import { makeBookRules, makeSheetRules, quoteCss } from '../../../src/model/page-rules.ts';

test('a title with quotes and brackets stays one CSS string and cannot close the style', () => {
	expect(quoteCss('A "second"\\</style>')).toBe(String.raw`"A \22 second\22 \5c \3c /style>"`);
});

test('loose sheets carry site, title, address and number', () => {
	const rules = makeSheetRules({
		site: 'Site',
		title: 'The river',
		url: 'example.org/river',
		checked: 'Checked',
	});
	expect(rules).toContain('size:auto');
	expect(rules).toContain('@top-right{content:"The river";');
	expect(rules).toContain('@bottom-left{content:"example.org/river";');
	expect(rules).toContain('counter(page) " / " counter(pages)');
});

test('the book has left and right pages, a running head for each part, and maps that lie', () => {
	const rules = makeBookRules(
		{ site: 'Site', url: 'example.org', checked: 'Checked', plates: 'The maps' },
		[{ id: 'river', title: '1 The river' }],
	);
	expect(rules).toContain('@page :left{margin-inline:14mm 20mm;');
	expect(rules).toContain('@page :right{margin-inline:20mm 14mm;');
	expect(rules).toContain('@page river:right{@top-left{content:"1 The river";');
	expect(rules).toContain('#river{page:river}');
	expect(rules).toContain('@page plate{size:landscape;');
	expect(rules).toMatch(/@page :first\{@top-left\{content:none\}/);
});
