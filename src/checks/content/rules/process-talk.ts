import type { Rule } from '../../problem.ts';
import { listProse } from '../list-prose.ts';

/** Words that tell of our research instead of the world. */
const PROCESS = [
	/\b(?:was|were|is|are|be|been|has been|have been) not found\b/gi,
	/\b(?:could|can) not be (?:found|established|verified here)\b/gi,
	/\bno (?:report|source|figure|number|evidence) (?:was|were|is|has been|could be) (?:found|seen|read)\b/gi,
	/\bthere is no report\b/gi,
	/\b(?:source|sources|report|reports|figures?|evidence) (?:that (?:was|were) )?(?:seen|read|checked|used) here\b/gi,
	/\bthe sources? seen\b/gi,
	/\bis known here\b/gi,
];

export const processTalk: Rule = {
	id: 'process-talk',
	title: 'A chapter tells of the search for sources instead of the world.',
	level: 'error',
	check(content, report) {
		const chapters = { ...content, entries: content.entries.filter(isChapter) };
		for (const { text, locate } of listProse(chapters)) {
			for (const { index, 0: words } of PROCESS.flatMap((pattern) => [...text.matchAll(pattern)])) {
				report({
					...locate(index, words.length),
					message: `"${words}" tells of the search, not of the world.`,
					fix: 'say what is known; what was looked for in vain belongs in a claim, as its "confidenceNote" or "note".',
				});
			}
		}
	},
};

const isChapter = ({ collection }: { collection: string }): boolean => collection === 'chapters';
