import { type ChapterText, getWords, isMark, type Run, type TextBlock } from './canonical-text.ts';

/** Signs that mean something to Markdown where they stand. */
const escapeWords = (words: string): string =>
	words.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\d+)([.)]) /, '$1\\$2 ');

const printLine = (line: readonly Run[]): string =>
	line
		.map((run) => (isMark(run) ? run.map((number) => `[^${number}]`).join('') : escapeWords(run)))
		.join('');

const printAnchor = ({ id }: TextBlock): string => (id === undefined ? '' : `<a id="${id}"></a>`);

const VOICES: Readonly<Record<string, string>> = {
	argument: '*The essay’s argument:* ',
	since: '*Since then:* ',
};

function printBlock(block: TextBlock, drawings: ReadonlyMap<string, string>): string | undefined {
	const { kind, attributes, lines, id } = block;
	const [first = [], ...others] = lines;
	const anchor = printAnchor(block);
	const words = printLine(first);
	switch (kind) {
		case 'heading-2':
		case 'heading-3':
		case 'heading-4':
			return `${'#'.repeat(Number(kind.slice(-1)))} ${anchor}${words}`;
		case 'key-point':
		case 'item':
			return `- ${anchor}${words}`;
		case 'quotation':
			return `> ${anchor}${words}`;
		case 'note':
			return `${anchor}(Note: ${words})`;
		case 'map':
		case 'chart':
		case 'diagram': {
			const address = drawings.get(id ?? '');
			const alt = others.at(-1) ?? first;
			const image = address === undefined ? [] : [`![${printLine(alt)}](${address})`];
			const notes = [...image, ...others.slice(0, address === undefined ? undefined : -1)];
			return [
				`${anchor}**${words}**`,
				...notes.map((one) => (typeof one === 'string' ? one : printLine(one))),
			].join('\n\n');
		}
		case 'forecast':
			return [`${anchor}**Forecast:** ${words}`, ...others.map(printLine)].join('\n\n');
		case 'source':
		case 'claim':
			return undefined;
		default: {
			return `${anchor}${VOICES[attributes['voice'] ?? ''] ?? ''}${words}`;
		}
	}
}

/** An address stands as it is: readers of Markdown make links of it. */
const printSource = ({ attributes, lines: [imprint = [], ...addresses] }: TextBlock): string =>
	`[^${attributes['number']}]: ${[printLine(imprint), ...addresses.map((line) => `<${getWords(line)}>`)].join('. ')}`;

/**
 * A chapter in Markdown: its words, figures and permanent ids without the page round them; its sources are footnotes.
 *
 * @param page full address of its page
 * @param drawings full addresses of the drawings, by the ids of their blocks
 */
export function printMarkdown(
	{ fields, blocks }: ChapterText,
	page: string,
	drawings: ReadonlyMap<string, string>,
): string {
	const get = (name: keyof typeof fields): string => printLine(fields[name] ?? []);
	const points = blocks.filter(({ kind }) => kind === 'key-point');
	const body = blocks.filter(({ kind }) => kind !== 'key-point');
	const sources = blocks.filter(({ kind }) => kind === 'source');
	const parts = [
		`# ${get('title')}`,
		...(fields.question ? [`*${get('question')}*`] : []),
		get('standfirst'),
		`${get('work')}. ${get('author')}, ${getWords(fields.licence ?? [])}. Evidence checked to ${get('checked')}. Page: <${page}>; a paragraph has the address <${page}#ID>.`,
		'## In short',
		points.map((block) => printBlock(block, drawings)).join('\n'),
		...body.map((block) => printBlock(block, drawings)),
		'## Sources',
		sources.map(printSource).join('\n'),
	];
	return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
