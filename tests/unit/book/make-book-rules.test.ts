import { expect, test } from 'vitest';
import { makeBookRules } from '../../../src/book/make-book-rules.ts';

test('the book has left and right pages, and for each part a running head on both', () => {
	const rules = makeBookRules({ site: 'Site', url: 'example.org', checked: 'Checked' }, [
		{ id: 'river', title: '1 The river', left: 'The country' },
		{ id: 'maps', title: 'The maps', left: 'The maps' },
	]);
	expect(rules).toContain('@page :left{margin-inline:14mm 20mm;');
	expect(rules).toContain('@page :right{margin-inline:20mm 14mm;');
	expect(rules).toContain('@page river:right{@top-left{content:"1 The river";');
	expect(rules).toContain('@page river:left{@top-right{content:"The country";');
	expect(rules).toContain('@bottom-left{content:"Site. Checked";');
	expect(rules).toContain('#river{page:river}');
	expect(rules).toMatch(/@page :first\{@top-left\{content:none\}/);
});

test('parts that continue another stand on its pages, the very first on that of the title', () => {
	const rules = makeBookRules({ site: 'Site', url: 'example.org', checked: 'Checked' }, [
		{ id: 'contents', title: 'Contents', left: 'Contents', continues: true },
		{ id: 'maps', title: 'The maps', left: 'The maps' },
		{ id: 'charts', title: 'The charts', left: 'The charts', continues: true },
		{ id: 'diagrams', title: 'The diagrams', left: 'The diagrams', continues: true },
	]);
	expect(rules).toContain('#contents{page:auto}');
	expect(rules).toContain('#charts{page:maps}');
	expect(rules).toContain('#diagrams{page:maps}');
	expect(rules).not.toContain('@page charts');
});
