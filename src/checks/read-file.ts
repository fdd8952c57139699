import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BodyNode, parseBody } from '../model/parse-body.ts';
import { toOffset } from './positions.ts';
import { type ParsedYaml, parseYaml, type SyntaxFault } from './parse-yaml.ts';

/** Which rule a fault of reading belongs to. */
export type FaultKind = 'unreadable-file' | 'text-format' | 'yaml-syntax' | 'mdx-syntax';

/** What keeps a file from being read as it should. */
export interface FileFault extends SyntaxFault {
	rule: FaultKind;
}

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

/** Far more than a chapter: what is larger got here by mistake. */
const MAX_BYTES = 1_000_000;

const BOM = '\uFEFF';

/** The opening line, the YAML and the closing line at the start of a chapter. */
const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Thrown inside this module for a file that is no text of ours. */
class UnreadableError extends Error {
	readonly fix: string;
	constructor(message: string, fix: string) {
		super(message);
		this.fix = fix;
	}
}

function readText(path: string): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
		throw new UnreadableError(
			`The file cannot be opened (${code}).`,
			'check that it exists and may be read.',
		);
	}
	if (bytes.length > MAX_BYTES) {
		const size = (bytes.length / 1e6).toFixed(1);
		throw new UnreadableError(
			`The file has ${size} MB; an entry has at most 1 MB.`,
			'remove it, or split it into entries.',
		);
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new UnreadableError('The file is not UTF-8 text.', 'save it as UTF-8, or remove it.');
	}
	if (text.includes('\0')) {
		throw new UnreadableError('The file is not text.', 'remove it; content holds text only.');
	}
	if (text.replace(BOM, '').trim() === '') {
		throw new UnreadableError('The file is empty.', 'write the entry, or remove the file.');
	}
	return text;
}

function findFormatFaults(text: string): FileFault[] {
	const faults: FileFault[] = [];
	if (text.startsWith(BOM)) {
		faults.push({
			rule: 'text-format',
			offset: 0,
			message: 'The file begins with a byte order mark.',
			fix: 'save it as "UTF-8" instead of "UTF-8 with BOM".',
		});
	}
	if (text.includes('\r')) {
		faults.push({
			rule: 'text-format',
			offset: 0,
			message: 'The lines end as on Windows (CRLF).',
			fix: 'set the line ends of your editor to LF and save the file again.',
		});
	}
	return faults;
}

/** Blanks a text but keeps its lines, so that offsets behind it stay true. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

function readFrontMatter(text: string): Pick<ContentFile, 'yaml' | 'faults'> {
	const match = FRONT_MATTER.exec(text);
	if (!match || match.index !== 0) {
		const fault: FileFault = {
			rule: 'mdx-syntax',
			offset: 0,
			message: 'The file does not begin with front matter.',
			fix: 'start the file with a line "---", the fields, and another line "---".',
		};
		return { yaml: undefined, faults: [fault] };
	}
	return readYaml(blank(match[1] ?? '') + (match[2] ?? ''));
}

function readYaml(text: string): Pick<ContentFile, 'yaml' | 'faults'> {
	const yaml = parseYaml(text);
	return { yaml, faults: yaml.faults.map((fault) => ({ rule: 'yaml-syntax', ...fault })) };
}

function explainMdxError(message: string): { message: string; fix: string } {
	const reason = message.replace(/^\d+:\d+: /, '').replace(/ \(mdx[^)]*\)$/, '');
	const fix = /expression/.test(reason)
		? 'write figures as <Claim id="…" value="…" />, and braces only for a heading’s {#id}.'
		: 'close every component with "/>" or its closing tag, inside the same paragraph or block.';
	return { message: `The MDX is broken: ${reason}.`, fix };
}

function readBody(text: string): Pick<ContentFile, 'body' | 'faults'> {
	const body = text.replace(FRONT_MATTER, (frontMatter, _open, _yaml, offset: number) =>
		offset === 0 ? blank(frontMatter) : frontMatter,
	);
	try {
		return { body: parseBody(body), faults: [] };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line = 1, column = 1] = /^(\d+):(\d+): /.exec(message)?.map(Number) ?? [];
		const offset = toOffset(body, line, column);
		return {
			body: undefined,
			faults: [{ rule: 'mdx-syntax', offset, ...explainMdxError(message) }],
		};
	}
}

/**
 * Reads and parses one file of `content/`. Never throws: what is wrong is in `faults`.
 *
 * @param root the folder that holds `content/`
 * @param path the file, from the root
 */
export function readFile(root: string, path: string): ContentFile {
	try {
		const raw = readText(join(root, path));
		const text = raw.replace(BOM, '');
		const isChapter = path.endsWith('.mdx');
		const data = isChapter ? readFrontMatter(text) : readYaml(text);
		const prose = isChapter ? readBody(text) : { body: undefined, faults: [] };
		const faults = [...findFormatFaults(raw), ...data.faults, ...prose.faults];
		return { path, text, yaml: data.yaml, body: prose.body, faults };
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		const fault: FileFault = {
			rule: 'unreadable-file',
			offset: 0,
			message: error.message,
			fix: error.fix,
		};
		return { path, text: '', yaml: undefined, body: undefined, faults: [fault] };
	}
}
