import {
	type BodyNode,
	getProps,
	getText,
	isComponent,
	parseBody,
	walkBody,
} from '../../src/model/parse-body.ts';
import { countWords } from '../../src/model/reading-time.ts';

/** How the sentences of a chapter run. */
export interface ProseMeasure {
	/** Mean length of a sentence, in words; a figure is one. */
	mean: number;
	/** Share of sentences of fewer than nine words, from 0 to 1. */
	short: number;
	/** Words and phrases that name a cause, in 1,000 words. */
	causes: number;
	/** Whether the last block is a paragraph that leads to another page of the site. */
	leadsOn: boolean;
}

const SHORT = 9;

/** Behind the stop of a sentence, where another begins. */
const STOP = /(?<=[.!?][”’"]?)\s+(?=[“‘"]?[\p{Lu}\d])/u;

const CAUSES =
	/\b(?:because|so that|so as|therefore|since|in return|as a result|for fear|thus|hence|for the sake of|the reason|reasons? why|which is why)\b|[,;.] so\b|\bto keep\b/gi;

/** The words of a paragraph; a figure counts as one, notes and marks are none. */
function readWords(node: BodyNode): string {
	if (isComponent(node)) {
		if (node.name === 'Note' || node.name === 'Cite') return '';
		if (node.children.length === 0 || getProps(node)['value'] !== undefined) return 'figure';
	}
	if ('children' in node) return node.children.map(readWords).join('');
	return 'value' in node ? node.value : ' ';
}

/** Measures the sentences of a chapter's paragraphs, all voices together, and looks how it ends. */
export function measureProse(body: string): ProseMeasure {
	const root = parseBody(body);
	const paragraphs: string[] = [];
	walkBody(root, (node) => {
		if (node.type === 'paragraph') paragraphs.push(readWords(node).replace(/\s+/g, ' ').trim());
		return node.type !== 'paragraph';
	});
	const lengths = paragraphs
		.flatMap((text) => text.split(STOP))
		.map((sentence) => countWords(sentence))
		.filter((words) => words > 0);
	const words = lengths.reduce((sum, length) => sum + length, 0);
	const causes = paragraphs.join('\n').match(CAUSES)?.length ?? 0;
	return {
		mean: words / lengths.length,
		short: lengths.filter((length) => length < SHORT).length / lengths.length,
		causes: (causes / words) * 1000,
		leadsOn: leadsOn(root),
	};
}

function leadsOn(root: BodyNode): boolean {
	const last: BodyNode | undefined = 'children' in root ? root.children.at(-1) : undefined;
	if (last?.type !== 'paragraph') return false;
	let leads = false;
	walkBody(last, (node) => {
		if (node.type === 'link' && /^\/[a-z-]+\//.test(node.url) && getText(node) !== '') leads = true;
	});
	return leads;
}
