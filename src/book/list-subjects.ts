import type { Site } from '../model/build-site.ts';
import { nameKeyPoints } from '../permalinks/name-texts.ts';
import { bindId } from './bind-html.ts';
import type { FoundName } from './mark-names.ts';

/** The part of the site that subjects are looked for in. */
type SubjectSite = Pick<Site, 'pages' | 'permalinks'> & {
	chapters: readonly Pick<Site['chapters'][number], 'id' | 'headings' | 'keyPoints'>[];
};

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

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
 * Such a place is a key point or a section whose heading has one of their words; a mere mention is none.
 *
 * @returns places in reading order, for each subject in turn
 */
export function listSubjects({ chapters, pages, permalinks }: SubjectSite): FoundName[] {
	return Object.entries(pages.get('print')?.subjects ?? {}).flatMap(([name, words]) => {
		const isAbout = makeTest(words);
		return chapters.flatMap(({ id: chapter, headings, keyPoints }) => {
			const ids = nameKeyPoints(permalinks, chapter, keyPoints);
			const points = keyPoints.flatMap((point, index) =>
				isAbout(point) ? (ids[index]?.id ?? []) : [],
			);
			const sections = headings.flatMap(({ id, text }) => (isAbout(text) ? id : []));
			return [...points, ...sections].map((id) => ({ name, id: bindId(chapter, id) }));
		});
	});
}
