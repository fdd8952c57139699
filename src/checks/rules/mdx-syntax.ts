import { makeReadingRule } from '../make-reading-rule.ts';

export const mdxSyntax = makeReadingRule('mdx-syntax', {
	title: 'A chapter cannot be parsed: a component is not closed, or braces are loose.',
	level: 'error',
});
