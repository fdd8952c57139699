import { findMissingLetter } from '../../../cards/draw-card.ts';
import { openTitleFont } from '../../../cards/open-title-font.ts';
import { namePublisher } from '../../../model/fact-cards.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import type { Rule } from '../../problem.ts';
import { locateInText } from '../locate.ts';
import { getEntries } from '../read-content.ts';
import { selectStrings } from '../select-values.ts';

/** What the font surely has, so that it need not be opened. */
const COMMON = /^[\u0020-\u007E‘’“”–—…]*$/;

/** What sharing cards draw of each kind of entry. */
const DRAWN: [CollectionName, ...patterns: string[]][] = [
	['chapters', 'title'],
	['pages', 'title'],
	['maps', 'title'],
	['charts', 'title'],
	['diagrams', 'title'],
	[
		'claims',
		'title',
		'statement',
		'values.*.quantity',
		'values.*.saidBy',
		'values.*.unit',
		'values.*.qualifier',
		'values.*.text',
	],
	['forecasts', 'statement'],
	['sources', 'publisher'],
	['yardsticks', 'words.*.word'],
];

export const unprintableTitle: Rule = {
	id: 'unprintable-title',
	title:
		'A title, or what else a sharing card draws, holds a letter that the font of the cards lacks.',
	level: 'error',
	check(content, report) {
		for (const [collection, ...patterns] of DRAWN) {
			for (const entry of getEntries(content, collection)) {
				const strings = patterns.flatMap((pattern) => selectStrings(entry.yaml?.data, pattern));
				for (const { path, value } of strings) {
					const shown = collection === 'sources' ? (namePublisher(value) ?? '') : value;
					const letter = COMMON.test(shown) ? undefined : findMissingLetter(shown, openTitleFont());
					if (letter === undefined) continue;
					report({
						...locateInText(entry, path, value, value.indexOf(letter), letter.length),
						message: `The font of the sharing cards has no "${letter}".`,
						fix: `write the ${String(path.at(-1))} in Latin letters; other scripts may stand in the text.`,
					});
				}
			}
		}
	},
};
