import { keepByData } from '../../../model/keep-by-data.ts';
import type { Chapter } from '../../../schemas/chapter.ts';
import type { Finding, Rule } from '../../problem.ts';
import {
	FEWEST_WORDS_OF_A_DRAFT,
	FEWEST_WORDS_PER_MARK,
	getLength,
	getMostMentions,
	MOST_ARGUMENTS,
	MOST_WORDS_OF_AN_ARGUMENT,
} from '../chapter-form.ts';
import { type ChapterMeasure, isScenarioChapter, measureChapter } from '../measure-chapter.ts';
import { type Entry, getValid, type ReadContent } from '../read-content.ts';

interface Measured {
	entry: Entry;
	data: Chapter;
	measure: ChapterMeasure;
}

const keep = keepByData<ReadContent, Measured[]>();

/** The chapters that can be measured, measured once for all rules. */
const listMeasured = (content: ReadContent): Measured[] =>
	keep(content, 'chapters', () =>
		getValid(content, 'chapters').flatMap(({ entry, data }) => {
			const measure = measureChapter(entry);
			return measure ? [{ entry, data, measure }] : [];
		}),
	);

/** A rule about how a chapter is written, asked of each that can be measured. */
const chapterRule = (
	id: string,
	title: string,
	listFindings: (chapter: Measured) => Finding[],
): Rule => ({
	id,
	title,
	level: 'error',
	check(content, report) {
		for (const chapter of listMeasured(content)) listFindings(chapter).forEach(report);
	},
});

const isDraft = ({ measure }: Measured): boolean => measure.words < FEWEST_WORDS_OF_A_DRAFT;

const chapterLength = chapterRule(
	'chapter-length',
	'A chapter is longer or shorter than its kind.',
	(chapter) => {
		const { words, start } = chapter.measure;
		const { least, most } = getLength(chapter.entry.id);
		if (isDraft(chapter) || (words >= least && words <= most)) return [];
		const [fault, fix] =
			words > most
				? ['long', 'cut what another chapter tells, or move a part there.']
				: ['short', 'say why, not only what: causes, a scene, an example.'];
		return [
			{
				...start,
				message: `The chapter has ${words} words: too ${fault} for ${least} to ${most}.`,
				fix,
			},
		];
	},
);

const wordyArgument = chapterRule(
	'wordy-argument',
	'The essay speaks too long or too often in a chapter.',
	({ data, measure: { voices } }) => {
		const long = voices
			.filter(({ words }) => words > MOST_WORDS_OF_AN_ARGUMENT)
			.map(({ words, at }) => ({
				...at,
				message: `This <Argument> has ${words} words; the essay speaks in at most ${MOST_WORDS_OF_AN_ARGUMENT}.`,
				fix: 'keep its thought and cut its examples.',
			}));
		const surplus = isScenarioChapter(data) ? [] : voices.slice(MOST_ARGUMENTS);
		return [
			...long,
			...surplus.map(({ at }) => ({
				...at,
				message: `Outside the scenarios a chapter has at most ${MOST_ARGUMENTS} <Argument>; this is one more.`,
				fix: 'join it to another, or leave it out.',
			})),
		];
	},
);

const essayInProse = chapterRule(
	'essay-in-prose',
	'A chapter names the essay too often outside its marked blocks.',
	({ data, measure: { mentions } }) => {
		const most = getMostMentions(isScenarioChapter(data));
		return mentions.slice(most).map((at) => ({
			...at,
			message: `Outside <Argument> the chapter names the essay more than ${most} times.`,
			fix: 'make the subject an actor, a state or a thing, not the essay.',
		}));
	},
);

const denseMarks = chapterRule(
	'dense-marks',
	'A chapter links more figures, terms and persons than its words can bear.',
	(chapter) => {
		const { words, marks } = chapter.measure;
		const most = Math.floor(words / FEWEST_WORDS_PER_MARK);
		const first = marks[most];
		if (isDraft(chapter) || first === undefined) return [];
		return [
			{
				...first,
				message: `The chapter links ${marks.length} figures, terms and persons in ${words} words: more than one in ${FEWEST_WORDS_PER_MARK}.`,
				fix: 'link a term and a person once, and enclose what rests on one claim in one <Claim>.',
			},
		];
	},
);

/** Rules about the form of a chapter, which is counted: the marks of a text that nobody wants to read. */
export const chapterRules: readonly Rule[] = [
	chapterLength,
	wordyArgument,
	essayInProse,
	denseMarks,
];
