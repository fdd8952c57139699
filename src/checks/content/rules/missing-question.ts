import type { Rule } from '../../problem.ts';
import { locateKey, locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

export const missingQuestion: Rule = {
	id: 'missing-question',
	title: 'A chapter asks no question, or its question does not end with a question mark.',
	level: 'error',
	check(content, report) {
		for (const { entry, data } of getValid(content, 'chapters')) {
			const { question, title } = data;
			if (question === undefined) {
				report({
					...locateKey(entry, ['title']),
					message: `The chapter "${title}" has no question.`,
					fix: 'add "question": what a reader wants to know, in one sentence, which the chapter answers.',
				});
			} else if (!question.endsWith('?')) {
				report({
					...locateValue(entry, ['question']),
					message: `The question "${question}" does not end with a question mark.`,
					fix: 'ask it: why, how, who, what.',
				});
			}
		}
	},
};
