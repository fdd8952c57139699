import { type BodyNode, getText, isComponent, walkBody } from '../../model/parse-body.ts';
import { countWords } from '../../model/reading-time.ts';
import type { Chapter } from '../../schemas/chapter.ts';
import type { SourceLocation } from '../problem.ts';
import { locateInNode, locateInText, locateNode } from './locate.ts';
import type { Entry } from './read-content.ts';
import { selectStrings } from './select-values.ts';

/** What can be counted of how a chapter is written, each with its place. */
export interface ChapterMeasure {
	/** Words of the body, headings counted; a figure is one. */
	words: number;
	/** Where the body begins. */
	start: SourceLocation;
	/** Each `Argument` in reading order. */
	voices: { words: number; at: SourceLocation }[];
	/** Mentions of the essay outside `Argument`: in the standfirst, the key points and the body. */
	mentions: SourceLocation[];
	/** Linked figures, terms and persons. */
	marks: SourceLocation[];
}

const MARKS: ReadonlySet<string> = new Set(['Claim', 'Term', 'Person']);
const ESSAY = /\bessays?\b/gi;

const isMark = (node: BodyNode): boolean => isComponent(node) && MARKS.has(node.name ?? '');

function listFieldMentions(entry: Entry): SourceLocation[] {
	return ['standfirst', 'keyPoints.*']
		.flatMap((field) => selectStrings(entry.yaml?.data, field))
		.flatMap(({ path, value }) =>
			[...value.matchAll(ESSAY)].map(({ index, 0: word }) =>
				locateInText(entry, path, value, index, word.length),
			),
		);
}

/** Measures a chapter; undefined where its body could not be parsed. */
export function measureChapter(entry: Entry): ChapterMeasure | undefined {
	const { body, text } = entry;
	if (!body) return undefined;
	const offset = ('children' in body ? body.children[0] : undefined)?.position?.start.offset ?? 0;
	const measure: ChapterMeasure = {
		words: countWords(text.slice(offset)),
		start: locateNode(entry, ('children' in body ? body.children[0] : undefined) ?? body),
		voices: [],
		mentions: listFieldMentions(entry),
		marks: [],
	};
	let inVoice = false;
	const visit = (node: BodyNode): boolean => {
		if (isMark(node)) measure.marks.push(locateNode(entry, node));
		if (isComponent(node) && node.name === 'Argument') {
			measure.voices.push({ words: countWords(getText(node)), at: locateNode(entry, node) });
			inVoice = true;
			for (const child of node.children) walkBody(child, visit);
			inVoice = false;
			return false;
		}
		if (node.type === 'text' && !inVoice) {
			for (const { index, 0: word } of node.value.matchAll(ESSAY)) {
				measure.mentions.push(locateInNode(entry, node, node.value, index, word.length));
			}
		}
		return true;
	};
	walkBody(body, visit);
	return measure;
}

/** Whether a chapter is about one of the essay's scenarios. */
export const isScenarioChapter = ({ scenario }: Chapter): boolean => scenario !== undefined;
