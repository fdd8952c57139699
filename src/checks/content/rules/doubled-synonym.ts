import { getKey, listTellingWords } from '../../../search/thesaurus.ts';
import { locateValue } from '../locate.ts';
import type { Rule } from '../../problem.ts';
import { getValid } from '../read-content.ts';

export const doubledSynonym: Rule = {
	id: 'doubled-synonym',
	title: 'A word stands among the synonyms twice, perhaps in another spelling.',
	level: 'error',
	check(content, report) {
		const known = new Map<string, { word: string; place: string }>();
		for (const { entry, data } of getValid(content, 'synonyms')) {
			for (const [group, words] of data.groups.entries()) {
				const place = `${entry.id}/${group}`;
				for (const [index, word] of words.entries()) {
					const key = getKey(listTellingWords(word).flatMap(({ terms }) => terms));
					const first = known.get(key);
					if (key === '') continue;
					if (first === undefined) {
						known.set(key, { word, place });
						continue;
					}
					const isHere = first.place === place;
					report({
						...locateValue(entry, ['groups', group, index]),
						message: isHere
							? `"${word}" is found wherever "${first.word}" is: plural, case and accents make no difference.`
							: `"${word}" stands in another group too, as "${first.word}".`,
						fix: isHere ? 'remove one of them.' : 'make one group of the two, or remove it here.',
					});
				}
			}
		}
	},
};
