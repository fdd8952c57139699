/** How a figure can be shortened: the `format` of `Claim`, and what follows the bar in a token. */
export const figureFormats = ['compact', 'number', 'compact number'] as const;

type FigureFormat = (typeof figureFormats)[number];

/** Words that are printed as they stand. */
interface TextSegment {
	type: 'text';
	text: string;
	/** Where it begins in the whole text, from 0. */
	index: number;
}

/** A figure to be filled in: `{border-china/cia-2026|compact}`. */
export interface TokenSegment {
	type: 'token';
	/** The token as written, with its braces. */
	text: string;
	index: number;
	/** Id of the claim. */
	claim: string;
	/** Key of the figure among the claim's values. */
	value: string;
	/** Undefined where the figure is printed whole, with its unit. */
	format: FigureFormat | undefined;
}

/** Words that a claim stands behind: `{nuclear-tests: six times}`. */
interface StatementSegment {
	type: 'statement';
	/** As written, with its braces. */
	text: string;
	index: number;
	/** Id of the claim. */
	claim: string;
	/** What is printed. */
	words: string;
}

/** Braces that form no token. The checker reports them; they never reach a page. */
interface FaultSegment {
	type: 'fault';
	text: string;
	index: number;
}

type Segment = TextSegment | TokenSegment | StatementSegment | FaultSegment;

/** Anything in braces, and any brace that is alone. */
const BRACES = /\{[^{}]*\}|[{}]/g;
const TOKEN = /^\{(?<claim>[a-z0-9-]+)\/(?<value>[a-z0-9-]+)(?:\|(?<format>[a-z ]+))?\}$/;
const STATEMENT = /^\{(?<claim>[a-z0-9-]+): (?<words>\S(?:[^{}]*\S)?)\}$/;

const isFigureFormat = (text: string | undefined): text is FigureFormat | undefined =>
	text === undefined || (figureFormats as readonly string[]).includes(text);

function parseBraces(text: string, index: number): Exclude<Segment, TextSegment> {
	const statement = STATEMENT.exec(text)?.groups;
	if (statement) {
		const { claim = '', words = '' } = statement;
		return { type: 'statement', text, index, claim, words };
	}
	const { claim, value, format } = TOKEN.exec(text)?.groups ?? {};
	if (claim === undefined || value === undefined || !isFigureFormat(format)) {
		return { type: 'fault', text, index };
	}
	return { type: 'token', text, index, claim, value, format };
}

/** Whether a segment rests on a claim, and so has a mark where sources are numbered. */
export const isCited = (segment: Segment): segment is TokenSegment | StatementSegment =>
	segment.type === 'token' || segment.type === 'statement';

/**
 * Splits a text of an entry into its words, those that rest on a claim, and the figures to be filled in. The segments
 * put together give the text again.
 *
 * @example parseTokens('A border of {border-china/cia-2026}.')
 */
export function parseTokens(text: string): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	const addText = (to: number) => {
		if (to > end) segments.push({ type: 'text', text: text.slice(end, to), index: end });
	};
	for (const match of text.matchAll(BRACES)) {
		addText(match.index);
		segments.push(parseBraces(match[0], match.index));
		end = match.index + match[0].length;
	}
	addText(text.length);
	return segments;
}

/**
 * A text with each figure printed in a way, and the words that rest on a claim as they stand.
 *
 * @example printTokens('A border of {border-china/cia-2026}.', () => '…') // 'A border of ….'
 */
export const printTokens = (text: string, printFigure: (token: TokenSegment) => string): string =>
	parseTokens(text)
		.map((segment) => {
			if (segment.type === 'token') return printFigure(segment);
			return segment.type === 'statement' ? segment.words : segment.text;
		})
		.join('');
