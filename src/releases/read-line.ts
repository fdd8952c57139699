import { type Citations, gatherSources } from '../model/citations.ts';
import { fillTokens } from '../model/fill-tokens.ts';
import { formatValue, parseValueFormat } from '../model/format-value.ts';
import type { Site, TextContext } from '../model/build-site.ts';
import { type BodyNode, getProps, isComponent } from '../model/parse-body.ts';
import { getSpec } from '../model/vocabulary.ts';
import type { Run } from './canonical-text.ts';

/** What the figures and names in a line stand for. */
export interface LineSource {
	site: Pick<Site, 'claims' | 'terms' | 'people'>;
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

function readComponent(node: BodyNode, source: LineSource): Run[] | undefined {
	if (!isComponent(node)) return undefined;
	const { id = '', value, format, places, occurrence } = getProps(node);
	// What an author wrote as `<Cite id>` has been gathered into marks with places.
	if (places !== undefined) return [makeMark(source, places.split(' ').map(Number))];
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
			return spec.props['id']?.kind === 'people'
				? [source.site.people.get(id)?.name ?? '']
				: [source.site.terms.get(id)?.term ?? ''];
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
	if ('children' in node) return node.children.flatMap((child) => readNode(child, source));
	// A remark in braces to other authors is a value, too.
	return node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [];
}

/**
 * What stands in a line, as words and source marks.
 *
 * @param nodes as `gatherMarks` gives them
 */
export const readLine = (nodes: readonly BodyNode[], source: LineSource): Run[] =>
	joinRuns(nodes.flatMap((node) => readNode(node, source)));

/** A text of an entry with its figures filled in, and without marks. */
export const readWords = (text: string, { site }: Pick<LineSource, 'site'>): Run[] =>
	joinRuns([fillTokens(text, site.claims)]);

/** A text of the front matter with its figures filled in, and one mark behind it for all that it rests on. */
export const readFront = (
	text: string,
	marks: Citations['marks'],
	source: Pick<LineSource, 'site'>,
): Run[] => joinRuns([...readWords(text, source), toNumbers(marks)]);
