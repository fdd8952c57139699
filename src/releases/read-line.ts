import { type Citations, gatherSources } from '../model/citations.ts';
import { fillTokens } from '../model/fill-tokens.ts';
import { formatChance } from '../model/format-chance.ts';
import { formatValue, parseValueFormat } from '../model/format-value.ts';
import type { Site, TextContext } from '../model/build-site.ts';
import { type BodyNode, getProps, isComponent } from '../model/parse-body.ts';
import { nameEntry } from '../model/name-entry.ts';
import { getSpec } from '../model/vocabulary.ts';
import type { Run } from './canonical-text.ts';

/** What the figures and names in a line stand for. */
export interface LineSource {
	site: Pick<Site, 'claims' | 'terms' | 'people' | 'yardsticks'>;
	text: Pick<TextContext, 'citations' | 'bodyMarkOffset' | 'firstMentions'>;
}

/** One space stands between two words, whatever the page has there; letters are composed. */
const toPlain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

/** Joins what stands side by side, and leaves no space at the ends and none before a mark, which brings its own. */
export function joinRuns(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (typeof run === 'string' && typeof last === 'string')
			joined[joined.length - 1] = toPlain(last + run);
		else if (typeof run === 'string') joined.push(toPlain(run));
		else if (run.length > 0) joined.push(run);
	}
	return joined
		.map((run, index) => {
			if (typeof run !== 'string') return run;
			const start = index === 0 ? run.trimStart() : run;
			return index === joined.length - 1 || typeof joined[index + 1] !== 'string'
				? start.trimEnd()
				: start;
		})
		.filter((run) => run !== '');
}

const toNumbers = (marks: Citations['marks']): number[] =>
	gatherSources(marks).map(({ number }) => number);

/** The mark of some places of a body, from 1. */
export function makeMark({ text }: LineSource, places: readonly number[]): Run {
	const marks = places.flatMap(
		(place) => text.citations.marks[text.bodyMarkOffset + place - 1] ?? [],
	);
	return toNumbers(marks);
}

/** The chance that a word stands for, as it is printed behind it. */
function readChance(degree: string | undefined, { site }: LineSource): string {
	const word = site.yardsticks
		.get('likelihood')
		?.words.find(({ likelihood }) => likelihood === degree);
	return word ? ` (${formatChance(word)})` : '';
}

function readComponent(node: BodyNode, source: LineSource): Run[] | undefined {
	if (!isComponent(node)) return undefined;
	const { id = '', value, format, places, occurrence, degree } = getProps(node);
	// What an author wrote as `<Cite id>` has been gathered into marks with places.
	if (places !== undefined) return [makeMark(source, places.split(' ').map(Number))];
	if (node.name === 'Likelihood')
		return [...readAll(node.children, source), readChance(degree, source)];
	const spec = getSpec(node);
	switch (spec?.reads) {
		case 'figure': {
			const figure = value === undefined ? undefined : source.site.claims.get(id)?.values[value];
			if (!figure) return undefined;
			const place = source.text.bodyMarkOffset + Number(occurrence);
			const miles = source.text.firstMentions.has(place);
			return [formatValue(figure, { ...parseValueFormat(format), miles })];
		}
		case 'name':
			if (node.children.length > 0) return undefined;
			return [nameEntry(node, source.site)];
		// A note is a block of its own.
		case 'aside':
		case 'nothing':
			return [];
		default:
			return undefined;
	}
}

function readNode(node: BodyNode, source: LineSource): Run[] {
	const printed = readComponent(node, source);
	if (printed) return printed;
	if (node.type === 'break') return [' '];
	if ('children' in node) return readAll(node.children, source);
	// A remark in braces to other authors is a value, too.
	return node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [];
}

const readAll = (nodes: readonly BodyNode[], source: LineSource): Run[] =>
	nodes.flatMap((node) => readNode(node, source));

/**
 * What stands in a line, as words and source marks.
 *
 * @param nodes as `gatherMarks` gives them
 */
export const readLine = (nodes: readonly BodyNode[], source: LineSource): Run[] =>
	joinRuns(readAll(nodes, source));

/** What fills in the figures of an entry. */
interface WithClaims {
	site: Pick<Site, 'claims'>;
}

/** A text of an entry with its figures filled in, and without marks. */
export const readWords = (text: string, { site }: WithClaims): Run[] =>
	joinRuns([fillTokens(text, site.claims)]);

/** A text of the front matter with its figures filled in, and one mark behind it for all that it rests on. */
export const readFront = (text: string, marks: Citations['marks'], source: WithClaims): Run[] =>
	joinRuns([...readWords(text, source), toNumbers(marks)]);
