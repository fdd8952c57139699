import type { Site } from '../model/build-site.ts';
import { printTokens } from '../model/tokens.ts';
import { nameKeyPoints } from '../permalinks/name-texts.ts';
import { bindId } from './bind-html.ts';
import { escapeRegExp, type FoundName } from './mark-names.ts';

/** The part of the site that subjects are looked for in. */
type SubjectSite = Pick<Site, 'pages' | 'permalinks'> & {
	chapters: readonly Pick<Site['chapters'][number], 'id' | 'headings' | 'keyPoints'>[];
};

/** A place that is about a subject. */
export interface FoundSubject extends FoundName {
	/** What of the subject it tells, where the index parts it so. */
	matter?: string;
}

/** Whether a text has one of some words, whole. */
function makeTest(words: readonly string[]): (text: string) => boolean {
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${words.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}])`,
		'u',
	);
	return (text) => pattern.test(text);
}

/**
 * Where the chapters are about what all of them name: countries, as `subjects` in `content/pages/print.mdx` lists them.
 * Such a place is a key point or a section whose heading has one of their words; a mere mention is none. What it tells
 * of them is the first of the `matters` there that it has a word of.
 *
 * @returns places in reading order, for each subject in turn
 */
export function listSubjects({ chapters, pages, permalinks }: SubjectSite): FoundSubject[] {
	const { subjects = {}, matters = {} } = pages.get('print') ?? {};
	const tests = Object.entries(matters).map(([matter, words]) => ({
		matter,
		has: makeTest(words),
	}));
	const findMatter = (text: string) => {
		const found = tests.find(({ has }) => has(text));
		return found ? { matter: found.matter } : {};
	};
	return Object.entries(subjects).flatMap(([name, words]) => {
		const isAbout = makeTest(words);
		return chapters.flatMap(({ id: chapter, headings, keyPoints }) => {
			const ids = nameKeyPoints(permalinks, chapter, keyPoints);
			// What stands for a figure is no word of the text.
			const points = keyPoints.map((text, index) => ({
				text: printTokens(text, () => ''),
				id: ids[index]?.id,
			}));
			return [...points, ...headings].flatMap(({ text, id }) =>
				id !== undefined && isAbout(text)
					? { name, id: bindId(chapter, id), ...findMatter(text) }
					: [],
			);
		});
	});
}
