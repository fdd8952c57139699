import { figureFormats, parseTokens } from '../../../model/tokens.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import type { Rule } from '../../problem.ts';
import { locateInText } from '../locate.ts';
import { selectAllStrings, selectStrings } from '../select-values.ts';

/** Faults told of one text: whoever writes more of them has pasted something. */
const MOST = 10;

/** Fields in which no figure is filled in. */
const UNFILLED: Partial<Record<CollectionName, readonly string[]>> = {
	chapters: ['title'],
	charts: [
		'title',
		'subtitle',
		'warnings.*',
		'breaks.*.label',
		'series.*.label',
		'series.*.points.*.label',
		'series.*.points.*.note',
	],
	pages: ['title'],
	claims: [
		'title',
		...['quantity', 'unit', 'qualifier', 'saidBy', 'text'].map((name) => `values.*.${name}`),
	],
	glossary: ['term', 'aliases.*'],
	places: ['name', 'localName'],
	sources: ['title', 'authors.*', 'publisher', 'copyOn'],
};

export const tokenSyntax: Rule = {
	id: 'token-syntax',
	title: 'Braces in a text do not form a token, or stand where no figure is filled in.',
	level: 'error',
	check(content, report) {
		for (const entry of content.entries) {
			for (const pattern of UNFILLED[entry.collection] ?? []) {
				for (const { path, value: text } of selectStrings(entry.yaml?.data, pattern)) {
					const token = parseTokens(text).find(({ type }) => type === 'token');
					if (!token) continue;
					report({
						...locateInText(entry, path, text, token.index, token.text.length),
						message: `"${token.text}" would be printed as it stands: nothing is filled in here.`,
						fix: 'write it in words, or move it into a text in which figures are filled in.',
					});
				}
			}
			for (const { path, value: text } of selectAllStrings(entry.yaml?.data)) {
				const faults = parseTokens(text).filter(({ type }) => type === 'fault');
				for (const segment of faults.slice(0, MOST)) {
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
