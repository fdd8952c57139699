import { figureFormats, isCited, parseTokens } from '../../../model/tokens.ts';
import type { Rule } from '../../problem.ts';
import { listStrings } from '../list-strings.ts';
import { locateInText } from '../locate.ts';
import { selectAllStrings } from '../select-values.ts';

/** Faults told of one text: whoever writes more of them has pasted something. */
const MOST = 10;

export const tokenSyntax: Rule = {
	id: 'token-syntax',
	title: 'Braces in a text do not form a token, or stand where no figure is filled in.',
	level: 'error',
	check(content, report) {
		for (const entry of content.entries) {
			for (const { path, value: text, meaning } of listStrings(entry)) {
				if (meaning.is !== 'words' || meaning.hasTokens) continue;
				const token = parseTokens(text).find(isCited);
				if (!token) continue;
				report({
					...locateInText(entry, path, text, token.index, token.text.length),
					message: `"${token.text}" would be printed as it stands: nothing is filled in here.`,
					fix: 'write it in words, or move it into a text in which figures are filled in.',
				});
			}
			for (const { path, value: text } of selectAllStrings(entry.yaml?.data)) {
				const faults = parseTokens(text).filter(({ type }) => type === 'fault');
				for (const segment of faults.slice(0, MOST)) {
					report({
						...locateInText(entry, path, text, segment.index, segment.text.length),
						message: `"${segment.text}" is not a token.`,
						fix: `write {claim-id/value-key}, with one of |${figureFormats.join(', |')} if need be, or {claim-id: words} for words that rest on a claim.`,
					});
				}
			}
		}
	},
};
