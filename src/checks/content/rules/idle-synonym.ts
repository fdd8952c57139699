import { walkBody } from '../../../model/parse-body.ts';
import { listTellingWords } from '../../../search/thesaurus.ts';
import { tokenize } from '../../../search/tokenize.ts';
import { listStrings } from '../list-strings.ts';
import { locateValue } from '../locate.ts';
import type { Rule } from '../../problem.ts';
import { getValid, type Entry, type ReadContent } from '../read-content.ts';

/** The words of an entry that a search may find. */
function listTexts(entry: Entry): string[] {
	const texts = listStrings(entry).flatMap(({ value, meaning }) =>
		meaning.is === 'words' ? [value] : [],
	);
	if (entry.body) {
		walkBody(entry.body, (node) => {
			if (node.type === 'text') texts.push(node.value);
		});
	}
	return texts;
}

const listTerms = ({ entries }: ReadContent): Set<string> =>
	new Set(
		entries
			.filter(({ collection }) => collection !== 'synonyms')
			.flatMap(listTexts)
			.flatMap((text) => tokenize(text)),
	);

export const idleSynonym: Rule = {
	id: 'idle-synonym',
	title: 'A synonym says too little, or nothing of its group is in any text.',
	level: 'error',
	check(content, report) {
		const lists = getValid(content, 'synonyms');
		if (lists.length === 0) return;
		const known = listTerms(content);
		for (const { entry, data } of lists) {
			for (const [group, words] of data.groups.entries()) {
				const phrases = words.map((word) => listTellingWords(word).flatMap(({ terms }) => terms));
				for (const [index, terms] of phrases.entries()) {
					if (terms.length > 0) continue;
					report({
						...locateValue(entry, ['groups', group, index]),
						message: `The search leaves "${words[index]}" out of every query: it stands nearly everywhere.`,
						fix: 'remove it, or add the word that tells it apart.',
					});
				}
				if (phrases.some((terms) => terms.length > 0 && terms.every((term) => known.has(term)))) {
					continue;
				}
				report({
					...locateValue(entry, ['groups', group]),
					message: `No text has any of ${words.map((word) => `"${word}"`).join(', ')}, so that they find nothing.`,
					fix: 'add the word that the texts use, or remove the group.',
				});
			}
		}
	},
};
