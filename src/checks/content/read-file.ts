import { join } from 'node:path';
import { type BodyNode, parseBody } from '../../model/parse-body.ts';
import { MAX_TEXT } from '../../schemas/shared.ts';
import { toOffset } from '../positions.ts';
import { MAX_DEPTH, type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { type FileFault, readText } from './read-text.ts';

/** A file of `content/` as far as it can be read. */
export interface ContentFile {
	/** From the root, with forward slashes. */
	path: string;
	/** Its text without byte order mark; empty where it cannot be read. */
	text: string;
	/** Its data: the whole file, or the front matter of a chapter. Offsets are those of `text`. */
	yaml: ParsedYaml | undefined;
	/** Its prose, where it has one and that can be parsed. Offsets are those of `text`. */
	body: BodyNode | undefined;
	faults: FileFault[];
}

/** What one part of a file gives. */
interface Part {
	yaml?: ParsedYaml;
	body?: BodyNode;
	faults: FileFault[];
}

const NO_BODY: Part = { faults: [] };

/** The opening line, the YAML and the closing line at the start of a chapter. */
export const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?(?<=\n))---[ \t]*(?:\r?\n|$)/;

/** Blanks a text but keeps its lines, so that the offsets behind it stay true. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

function readYaml(text: string): Part {
	const yaml = parseYaml(text);
	return { yaml, faults: yaml.faults.map((fault) => ({ rule: 'yaml-syntax', ...fault })) };
}

function readFrontMatter(text: string): Part {
	const match = FRONT_MATTER.exec(text);
	if (match) return readYaml(blank(match[1] ?? '') + (match[2] ?? ''));
	const fault: FileFault = {
		rule: 'mdx-syntax',
		offset: 0,
		message: 'The file does not begin with front matter.',
		fix: 'start the file with a line "---", the fields, and another line "---".',
	};
	return { faults: [fault] };
}

/** Puts the parser's message, `line:column: reason (code)`, into a fault. */
function toFault(body: string, message: string): FileFault {
	const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(message) ?? [];
	const reason = message.replace(/^\d+:\d+: /, '').replace(/ \(mdx[^)]*\)$/, '');
	return {
		rule: 'mdx-syntax',
		offset: toOffset(body, Number(line), Number(column)),
		message: `The MDX is broken: ${reason}.`,
		fix: reason.includes('expression')
			? 'write figures as <Claim id="…" value="…" />, and braces only for a heading’s {#id}.'
			: 'close every component with "/>" or its closing tag, inside the same paragraph or block.',
	};
}

/** The first node that is nested or written without end. */
function findExcess(root: BodyNode): FileFault | undefined {
	const waiting: { node: BodyNode; depth: number }[] = [{ node: root, depth: 0 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, depth } = next;
		const offset = node.position?.start.offset ?? 0;
		if (depth > MAX_DEPTH) {
			const message = `The text is nested more than ${MAX_DEPTH} deep.`;
			return { rule: 'mdx-syntax', offset, message, fix: 'remove what it is nested in.' };
		}
		if ('value' in node && node.value.length > MAX_TEXT) {
			const message = `The text runs on for ${node.value.length} characters; ${MAX_TEXT} are allowed in one piece.`;
			return { rule: 'mdx-syntax', offset, message, fix: 'break it into paragraphs.' };
		}
		if ('children' in node)
			waiting.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })).reverse());
	}
	return undefined;
}

function readBody(text: string): Part {
	const body = text.replace(FRONT_MATTER, blank);
	try {
		const tree = parseBody(body);
		const fault = findExcess(tree);
		return fault ? { faults: [fault] } : { body: tree, faults: [] };
	} catch (error) {
		return { faults: [toFault(body, error instanceof Error ? error.message : String(error))] };
	}
}

/**
 * Reads and parses one file of `content/`. Never throws: what is wrong is in `faults`.
 *
 * @param root the folder that holds `content/`
 * @param path the file, from the root
 */
export function readFile(root: string, path: string): ContentFile {
	const { text, faults } = readText(join(root, path));
	if (text === '') return { path, text, yaml: undefined, body: undefined, faults };
	const isChapter = path.endsWith('.mdx');
	const { yaml, faults: yamlFaults } = isChapter ? readFrontMatter(text) : readYaml(text);
	const { body, faults: bodyFaults } = isChapter ? readBody(text) : NO_BODY;
	return { path, text, yaml, body, faults: [...faults, ...yamlFaults, ...bodyFaults] };
}
