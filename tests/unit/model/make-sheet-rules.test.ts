import { expect, test } from 'vitest';
import { makeSheetRules, quoteCss } from '../../../src/model/make-sheet-rules.ts';

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
