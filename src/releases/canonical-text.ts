/**
 * The canonical text of a chapter: plain text that is the same to the byte wherever it is made of the same words, so that
 * its hash names it. `printText` and `parseText` are each other's reverse.
 *
 * ```text
 * file      = "canonical-text/1" LF fields *(LF block)
 * fields    = 1*(name ": " line LF)              title, question, standfirst and so on, in the order of FIELDS
 * block     = "@" id " " kind *(" " name "=" value) LF 1*(line LF)
 * id        = the permanent id, as in the address /dmz/#p-7k3q; "-" where there is none
 * line      = words with source marks, no line empty
 * mark      = " [" number *(", " number) "]"     numbers of the sources at the end of the file
 * ```
 *
 * In words, a backslash stands before every bracket and backslash. Lines end with LF, the text is UTF-8 in form NFC, and
 * one space stands between two words, whatever the page has there. What kinds of blocks there are says `KINDS`.
 */

/** Words, or the numbers of the sources that what stands before them rests on. */
export type Run = string | readonly number[];

/** Whether a run is a source mark. */
export const isMark = (run: Run): run is readonly number[] => typeof run !== 'string';

/** What stands over a text; the two that may be left out are undefined. */
export const FIELDS = [
	'work',
	'author',
	'licence',
	'language',
	'chapter',
	'title',
	'question',
	'standfirst',
	'checked',
] as const;

type Field = (typeof FIELDS)[number];

const OPTIONAL: readonly Field[] = ['question'];

/** Whose words a block has, where they are not those of the chapter itself. */
export const VOICES = ['argument', 'since'] as const;

/**
 * Kinds of blocks. A figure has its title, what stands beneath it and last what it shows in words; a forecast its
 * statement, its outcome and the time allowed; a claim its figure or statement, then who says so; a source its imprint
 * and its addresses. All others have one line.
 */
export const KINDS = [
	'key-point',
	'heading-2',
	'heading-3',
	'heading-4',
	'paragraph',
	'item',
	'quotation',
	'row',
	'note',
	'stop',
	'event',
	'map',
	'chart',
	'diagram',
	'forecast',
	'claim',
	'source',
] as const;

export type BlockKind = (typeof KINDS)[number];

/** Kinds that have a drawing. */
export const isFigure = (kind: BlockKind): boolean =>
	kind === 'map' || kind === 'chart' || kind === 'diagram';

/** Kinds that tell what the text rests on; they stand behind it. */
export const isEvidence = (kind: BlockKind): boolean => kind === 'claim' || kind === 'source';

/** Kinds whose ids are places of the chapter for ever: the ledger has them. */
export const hasPlace = ({ kind, id }: Pick<TextBlock, 'kind' | 'id'>): boolean =>
	id !== undefined && !isEvidence(kind) && kind !== 'stop' && kind !== 'event' && kind !== 'row';

/** A paragraph or what else stands alone, with its permanent id. */
export interface TextBlock {
	/** Undefined where it has none. */
	id: string | undefined;
	kind: BlockKind;
	/** What else is known of it: `voice`, `svg` (hash of the drawing), `number` of a source, `confidence`, `as-of`. */
	attributes: Readonly<Record<string, string>>;
	/** At least one. */
	lines: readonly (readonly Run[])[];
}

/** A chapter as it is released. */
export interface ChapterText {
	fields: Readonly<Partial<Record<Field, readonly Run[]>>>;
	blocks: readonly TextBlock[];
}

const FORMAT = 'canonical-text/1';

/** The words of a line, without its marks. */
export const getWords = (line: readonly Run[]): string =>
	line.filter((run) => !isMark(run)).join('');

const printLine = (line: readonly Run[]): string =>
	line
		.map((run) => (isMark(run) ? ` [${run.join(', ')}]` : run.replace(/[\\[\]]/g, '\\$&')))
		.join('');

const printBlock = ({ id = '-', kind, attributes, lines }: TextBlock): string =>
	[
		[`@${id}`, kind, ...Object.entries(attributes).map((pair) => pair.join('='))].join(' '),
		...lines.map(printLine),
	]
		.map((line) => `${line}\n`)
		.join('');

/** A chapter as its file has it. */
export function printText({ fields, blocks }: ChapterText): string {
	const head = FIELDS.flatMap((name) => {
		const line = fields[name];
		return line === undefined ? [] : [`${name}: ${printLine(line)}\n`];
	});
	return [`${FORMAT}\n${head.join('')}`, ...blocks.map(printBlock)].join('\n');
}

const TOKEN = / \[(\d+(?:, \d+)*)\]|\\([\\[\]])|([^\\[\] ]+| )/y;

function parseLine(line: string, fail: (message: string) => never): Run[] {
	if (line === '') fail('A line is empty.');
	const runs: Run[] = [];
	let end = 0;
	while (end < line.length) {
		TOKEN.lastIndex = end;
		const match = TOKEN.exec(line);
		if (!match) return fail(`There is a loose "${line[end] ?? ''}".`);
		end = TOKEN.lastIndex;
		const [, numbers, sign, words] = match;
		const last = runs.at(-1);
		if (numbers !== undefined) runs.push(numbers.split(', ').map(Number));
		else if (typeof last === 'string') runs[runs.length - 1] = last + (sign ?? words ?? '');
		else runs.push(sign ?? words ?? '');
	}
	return runs;
}

function parseHead(lines: readonly string[], fail: (row: number, message: string) => never) {
	if (lines[0] !== FORMAT) fail(0, `The first line is not "${FORMAT}".`);
	const known = new Map(
		lines.slice(1).map((line, index) => {
			const [, name = '', words = ''] = /^([a-z]+): (.*)$/.exec(line) ?? [];
			return [name, parseLine(words, (message) => fail(index + 1, message))];
		}),
	);
	const names = FIELDS.filter((name) => known.has(name) || !OPTIONAL.includes(name));
	if (names.join() !== [...known.keys()].join()) fail(1, `The fields are not ${names.join(', ')}.`);
	return Object.fromEntries(known) as ChapterText['fields'];
}

function parseBlock(
	[header = '', ...lines]: readonly string[],
	fail: (row: number, message: string) => never,
): TextBlock {
	const [, id, name, rest = ''] = /^@(\S+) (\S+)((?: [a-z-]+=\S+)*)$/.exec(header) ?? [];
	const kind = KINDS.find((one) => one === name);
	if (id === undefined || kind === undefined)
		return fail(0, `"${header}" is not the head of a block.`);
	if (lines.length === 0) fail(0, 'The block has no words.');
	return {
		id: id === '-' ? undefined : id,
		kind,
		attributes: Object.fromEntries(
			rest
				.split(' ')
				.slice(1)
				.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
		),
		lines: lines.map((line, index) => parseLine(line, (message) => fail(index + 1, message))),
	};
}

/**
 * Reads the file of a chapter.
 *
 * @throws Error with the line, from 1, where the file does not follow the grammar
 */
export function parseText(text: string): ChapterText {
	let line = 1;
	const fail = (row: number, message: string): never => {
		throw new Error(`Line ${line + row}: ${message}`);
	};
	if (!text.endsWith('\n')) fail(0, 'The last line does not end.');
	const [head = [], ...blocks] = text
		.slice(0, -1)
		.split('\n\n')
		.map((part) => part.split('\n'));
	const fields = parseHead(head, fail);
	line += head.length + 1;
	return {
		fields,
		blocks: blocks.map((lines) => {
			const block = parseBlock(lines, fail);
			line += lines.length + 1;
			return block;
		}),
	};
}
