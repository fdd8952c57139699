import { getText, isComponent, parseBody, walkBody } from '../../src/model/parse-body.ts';
import { countWords } from '../../src/model/reading-time.ts';

/** What can be counted of a chapter's writing. */
export interface ChapterMeasure {
	/** Words of the body. */
	words: number;
	/** Words of each `Argument`, in reading order. */
	arguments: number[];
	/** Times the essay is mentioned outside `Argument`, in the body, the standfirst and the key points. */
	essay: number;
	/** Linked figures and terms: uses of `Claim`, `Term` and `Person`. */
	links: number;
	/** Ids of its headings. */
	headings: string[];
	/** Whether the last block is a paragraph that leads to another chapter. */
	leadsOn: boolean;
}

const LINKED: ReadonlySet<string> = new Set(['Claim', 'Term', 'Person']);

const countEssay = (text: string): number => text.match(/\bessays?\b/gi)?.length ?? 0;

/** Measures a chapter's body and the sentences of its front matter. */
export function measureChapter(body: string, sentences: readonly string[]): ChapterMeasure {
	const measure: ChapterMeasure = {
		words: countWords(body),
		arguments: [],
		essay: sentences.reduce((sum, sentence) => sum + countEssay(sentence), 0),
		links: 0,
		headings: [],
		leadsOn: false,
	};
	const root = parseBody(body);
	walkBody(root, (node) => {
		if (isComponent(node)) {
			if (LINKED.has(node.name ?? '')) measure.links += 1;
			if (node.name === 'Argument') {
				measure.arguments.push(countWords(getText(node)));
				walkBody(node, (inner) => {
					if (isComponent(inner) && LINKED.has(inner.name ?? '')) measure.links += 1;
				});
				return false;
			}
		}
		if (node.type === 'text') measure.essay += countEssay(node.value);
		return true;
	});
	const last = 'children' in root ? root.children.at(-1) : undefined;
	if (last?.type === 'paragraph') {
		walkBody(last, (node) => {
			if (node.type === 'link' && /^\/[a-z-]+\//.test(node.url)) measure.leadsOn = true;
		});
	}
	return measure;
}
