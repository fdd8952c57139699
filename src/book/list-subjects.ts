import type { Site } from '../model/build-site.ts';
import { printTokens } from '../model/tokens.ts';
import { nameKeyPoints } from '../permalinks/name-texts.ts';
import { bindId } from './bind-html.ts';
import { makeMatterFinder, makeWordTest } from './find-matter.ts';
import type { FoundName } from './mark-names.ts';

/** The part of the site that subjects are looked for in. */
type SubjectSite = Pick<Site, 'pages' | 'permalinks'> & {
	chapters: readonly Pick<Site['chapters'][number], 'id' | 'headings' | 'keyPoints'>[];
};

/** A place that is about a subject. */
export interface FoundSubject extends Pick<FoundName, 'name' | 'id'> {
	/** What of the subject it tells, where the index parts it so. */
	matter?: string;
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
	const getMatter = makeMatterFinder(matters);
	const findMatter = (text: string) => {
		const matter = getMatter(text);
		return matter === undefined ? {} : { matter };
	};
	return Object.entries(subjects).flatMap(([name, words]) => {
		const isAbout = makeWordTest(words);
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
