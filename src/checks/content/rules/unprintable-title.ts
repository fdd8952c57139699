import { findMissingLetter } from '../../../cards/draw-card.ts';
import { openTitleFont } from '../../../cards/open-title-font.ts';
import type { Rule } from '../../problem.ts';
import { locateInText } from '../locate.ts';
import { getEntries } from '../read-content.ts';
import { selectStrings } from '../select-values.ts';

/** What the font surely has, so that it need not be opened. */
const COMMON = /^[\u0020-\u007E‘’“”–—…]*$/;

export const unprintableTitle: Rule = {
	id: 'unprintable-title',
	title: 'A title holds a letter that the font of the sharing cards lacks.',
	level: 'error',
	check(content, report) {
		for (const collection of ['chapters', 'pages', 'maps', 'diagrams'] as const) {
			for (const entry of getEntries(content, collection)) {
				for (const { path, value } of selectStrings(entry.yaml?.data, 'title')) {
					const letter = COMMON.test(value) ? undefined : findMissingLetter(value, openTitleFont());
					if (letter === undefined) continue;
					report({
						...locateInText(entry, path, value, value.indexOf(letter), letter.length),
						message: `The font of the sharing cards has no "${letter}".`,
						fix: 'write the title in Latin letters; other scripts may stand in the text.',
					});
				}
			}
		}
	},
};
