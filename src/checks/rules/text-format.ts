import { makeReadingRule } from '../make-reading-rule.ts';

export const textFormat = makeReadingRule('text-format', {
	title: 'A file has a byte order mark or the line ends of Windows.',
	level: 'warning',
});
