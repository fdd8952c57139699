import { type ChapterPage, buildSite, type Site } from '../../src/model/build-site.ts';
import { fillTokens } from '../../src/model/fill-tokens.ts';
import { formatValue, parseValueFormat } from '../../src/model/format-value.ts';
import {
	type BodyNode,
	getProps,
	getText,
	isComponent,
	parseBody,
	walkBody,
} from '../../src/model/parse-body.ts';
import { scanBody } from '../../src/model/scan-body.ts';
import { readSiteEntries } from './read-site-entries.ts';

/** A paragraph of a chapter as its author wrote it, with all figures filled in. */
export interface Paragraph {
	/** Its first words. */
	start: string;
	/** Matches its words, one after the other with nothing between them. */
	pattern: RegExp;
	/** Whether it has terms. */
	hasTerms: boolean;
	/** Whether it rests on sources. */
	hasMarks: boolean;
	/** Whether notes hang on it, whose words stand between its own. */
	hasNotes: boolean;
}

/** What a chapter says, from the content alone. */
export interface ChapterText {
	id: string;
	path: string;
	title: string;
	standfirst: string;
	/** Points in short. */
	points: string[];
	headings: string[];
	/** The statements of its forecasts. */
	forecasts: string[];
	paragraphs: Paragraph[];
	/** How many sources it has. */
	sources: number;
}

const escape = (text: string): string =>
	text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);

const tidy = (text: string): string => text.replace(/\s+/g, ' ');

/** The pattern of a node's words. A length takes its miles where it is first mentioned. */
function makePattern(node: BodyNode, site: Site): string {
	if (isComponent(node)) {
		const { id = '', value: key, format } = getProps(node);
		if (node.name === 'Cite') return '';
		if (node.name === 'Note') return String.raw`[^]*?`;
		const value = key === undefined ? undefined : site.claims.get(id)?.values[key];
		if (value) {
			const style = parseValueFormat(format);
			const forms = [formatValue(value, style), formatValue(value, { ...style, miles: true })];
			return `(?:${forms.map(escape).join('|')})`;
		}
		if (node.name === 'Term' && node.children.length === 0)
			return escape(site.terms.get(id)?.term ?? '');
	}
	if ('children' in node) return node.children.map((child) => makePattern(child, site)).join('');
	return 'value' in node ? escape(node.value) : String.raw`\s*`;
}

function readParagraph(node: BodyNode, site: Site): Paragraph {
	const names = new Set<string>();
	walkBody(node, (inner) => {
		if (isComponent(inner)) names.add(inner.name ?? '');
		return !(isComponent(inner) && inner.name === 'Note');
	});
	return {
		start: tidy(getText(node)).slice(0, 60),
		pattern: new RegExp(makePattern(node, site), 'u'),
		hasTerms: names.has('Term'),
		hasMarks: names.has('Claim') || names.has('Cite'),
		hasNotes: names.has('Note'),
	};
}

function readChapter(chapter: ChapterPage, site: Site): ChapterText {
	const paragraphs: Paragraph[] = [];
	walkBody(parseBody(chapter.body), (node) => {
		if (node.type === 'paragraph') paragraphs.push(readParagraph(node, site));
	});
	return {
		id: chapter.id,
		path: chapter.path,
		title: chapter.title,
		standfirst: fillTokens(chapter.standfirst, site.claims),
		points: chapter.keyPoints.map((text) => fillTokens(text, site.claims)),
		forecasts: scanBody(chapter.body)
			.uses.filter(({ name }) => name === 'Forecast')
			.map(({ props }) => site.forecasts.get(props['id'] ?? '')?.statement ?? '')
			.map((text) => fillTokens(text, site.claims)),
		headings: chapter.headings.map(({ text }) => text),
		paragraphs,
		sources: chapter.citations.sources.length,
	};
}

/** Reads what the chapters say from the content, not from the pages. */
export function readChapterTexts(): ChapterText[] {
	const site = buildSite(readSiteEntries());
	return site.chapters.map((chapter) => readChapter(chapter, site));
}

/** The lines and paragraphs of a chapter that are not in a text, word for word. */
export function findMissing(
	{ title, points, headings, forecasts, paragraphs }: ChapterText,
	text: string,
): string[] {
	const all = tidy(text);
	return [
		...[title, ...points, ...headings, ...forecasts].filter((line) => !all.includes(tidy(line))),
		...paragraphs.filter(({ pattern }) => !pattern.test(all)).map(({ start }) => start),
	];
}

/** Lines of a text that say nothing: the sign of a link to a section, the number of a source. */
export const findLoneSigns = (text: string): string[] =>
	text.split('\n').filter((line) => /^\s*(?:#|\[?\d{1,3}(?:[,–]\d{1,3})*\]?)\s*$/.test(line));

/** In a page: what a reader copies who selects all of its text. */
export function selectMain(): string {
	const selection = getSelection();
	const main = document.querySelector('main');
	if (!selection || !main) throw new Error('There is nothing to select.');
	selection.selectAllChildren(main);
	return selection.toString();
}

/** In a page: takes the source marks away. */
export function removeMarks(): void {
	for (const mark of document.querySelectorAll('.mark')) mark.remove();
}
