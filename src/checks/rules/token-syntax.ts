import { figureFormats, parseTokens } from '../../model/tokens.ts';
import { locateInText } from '../locate.ts';
import type { Rule } from '../problem.ts';
import { selectAllStrings } from '../select-values.ts';

export const tokenSyntax: Rule = {
	id: 'token-syntax',
	title: 'Braces in a text do not form a token.',
	level: 'error',
	check(content, report) {
		for (const entry of content.entries) {
			for (const { path, value: text } of selectAllStrings(entry.yaml?.data)) {
				for (const segment of parseTokens(text)) {
					if (segment.type !== 'fault') continue;
					report({
						...locateInText(entry, path, text, segment.index, segment.text.length),
						message: `"${segment.text}" is not a token.`,
						fix: `write {claim-id/value-key}, with one of |${figureFormats.join(', |')} if need be.`,
					});
				}
			}
		}
	},
};
