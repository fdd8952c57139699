import { makeReadingRule } from '../make-reading-rule.ts';

export const unreadableFile = makeReadingRule('unreadable-file', {
	title: 'A file is empty, too large or not text.',
	level: 'error',
});
