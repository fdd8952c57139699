import {
	type Document,
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
} from 'yaml';

/** A step into an entry: the name of a field or the number of an item, from 0. */
export type Path = readonly PropertyKey[];

/** A fault that keeps a text from being parsed. */
export interface SyntaxFault {
	offset: number;
	message: string;
	fix: string;
}

/** A YAML text as plain data, with the way back from data to text. */
export interface ParsedYaml {
	/** Undefined where the text is broken. */
	data: unknown;
	faults: SyntaxFault[];
	/** The tree behind the data; offsets count from the start of the text. */
	document: Document.Parsed;
}

/** What to do about the faults authors make most. */
const FIXES: Record<string, string> = {
	BAD_INDENT: 'indent the line like its neighbours.',
	BLOCK_AS_IMPLICIT_KEY: 'put the text in quotes, or start it on a line of its own after ">-".',
	DUPLICATE_KEY: 'keep one of the two fields.',
	MISSING_CHAR: 'add it, or put the whole text in quotes.',
	MULTIPLE_DOCS: 'remove the line "---"; a file holds one entry.',
	TAB_AS_INDENT: 'indent with two spaces instead of tabs.',
	UNEXPECTED_TOKEN: 'put the text in quotes, or start it on a line of its own after ">-".',
};

/** More than any entry needs; beyond it, what reads the data would run out of stack. */
export const MAX_DEPTH = 200;

const REFERENCE_FIX = 'write the value out where it is needed.';

/** What an entry may not have although YAML does: references from one value to another, endless nesting. */
function findForbidden(document: Document.Parsed): SyntaxFault[] {
	const faults: SyntaxFault[] = [];
	const report = (node: Node, message: string, fix: string): void => {
		faults.push({ offset: node.range?.[0] ?? 0, message, fix });
	};
	const waiting: { node: Node | undefined; depth: number }[] = [
		{ node: document.contents ?? undefined, depth: 0 },
	];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, depth } = next;
		if (!node) continue;
		if (isAlias(node)) {
			report(
				node,
				`"*${node.source}" refers to another value; an entry has no aliases.`,
				REFERENCE_FIX,
			);
			continue;
		}
		if (node.anchor !== undefined) {
			report(node, `"&${node.anchor}" names a value; an entry has no anchors.`, 'remove it.');
		}
		if (depth > MAX_DEPTH) {
			report(
				node,
				`The value is nested more than ${MAX_DEPTH} deep.`,
				'remove what it is nested in.',
			);
			break;
		}
		if (isSeq(node))
			waiting.push(...node.items.map((item) => ({ node: toNode(item), depth: depth + 1 })));
		if (!isMap(node)) continue;
		for (const { key, value } of node.items) {
			if (isScalar(key) && key.source === '<<' && key.type === 'PLAIN') {
				report(
					key,
					'"<<" takes over fields of another value; an entry has no merge keys.',
					REFERENCE_FIX,
				);
			}
			waiting.push(
				{ node: toNode(key), depth: depth + 1 },
				{ node: toNode(value), depth: depth + 1 },
			);
		}
	}
	return faults.sort((a, b) => a.offset - b.offset);
}

/**
 * Parses YAML as Astro does: an unquoted day such as `2026-06-12` becomes a `Date`, which the schemas
 * refuse.
 */
export function parseYaml(text: string): ParsedYaml {
	const document = parseDocument(text, {
		customTags: ['timestamp', 'merge'],
		prettyErrors: false,
	});
	const faults = document.errors.map(({ code, message, pos }): SyntaxFault => ({
		offset: pos[0],
		message: `The YAML is broken: ${message.replace(/\.?$/, '.')}`,
		fix: FIXES[code] ?? 'compare it with the examples in content/README.md.',
	}));
	if (faults.length === 0) faults.push(...findForbidden(document));
	return { data: faults.length > 0 ? undefined : document.toJS(), faults, document };
}

/** The node of a field or item, with the key it stands under. */
interface Found {
	key: Node | undefined;
	value: Node | undefined;
}

const toNode = (value: unknown): Node | undefined =>
	isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : undefined;

function findChild(node: Node, step: PropertyKey): Found | undefined {
	if (isSeq(node)) {
		const item = toNode(node.items[Number(step)]);
		return item && { key: undefined, value: item };
	}
	if (!isMap(node)) return undefined;
	const pair = node.items.find(
		(item): item is Pair => isPair(item) && isScalar(item.key) && String(item.key.value) === step,
	);
	return pair && { key: toNode(pair.key), value: toNode(pair.value) };
}

/** Follows a path as far as the document has it. */
function findNode(document: Document.Parsed, path: Path): Found {
	let found: Found = { key: undefined, value: document.contents ?? undefined };
	for (const step of path) {
		const child = found.value && findChild(found.value, step);
		if (!child) return found;
		found = child;
	}
	return found;
}

const startOf = (node: Node | undefined): number | undefined => node?.range?.[0];

/** Offset of the value at a path; of what is nearest to it where the path is missing. */
export function findValue(document: Document.Parsed, path: Path): number {
	const { key, value } = findNode(document, path);
	return startOf(value) ?? startOf(key) ?? 0;
}

/** Offset of the field name at a path; of the value where it has no name. */
export function findKey(document: Document.Parsed, path: Path): number {
	const { key, value } = findNode(document, path);
	return startOf(key) ?? startOf(value) ?? 0;
}

/** Offsets at which the text of the value at a path begins and ends. */
export function findSpan(document: Document.Parsed, path: Path): [start: number, end: number] {
	const range = findNode(document, path).value?.range;
	return range ? [range[0], range[1]] : [0, 0];
}
