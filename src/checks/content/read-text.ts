import { readFileSync } from 'node:fs';
import type { SyntaxFault } from './parse-yaml.ts';

/** Which rule a fault of reading belongs to. */
export type FaultKind = 'unreadable-file' | 'text-format' | 'yaml-syntax' | 'mdx-syntax';

/** What keeps a file from being read as it should. */
export interface FileFault extends SyntaxFault {
	rule: FaultKind;
}

/** Far more than a chapter: what is larger got here by mistake. */
const MAX_BYTES = 1_000_000;

const BOM = '\uFEFF';

/** A text without byte order mark, with what an editor should mend; empty where it cannot be read. */
interface ReadText {
	text: string;
	faults: FileFault[];
}

function refuse(message: string, fix: string): ReadText {
	return { text: '', faults: [{ rule: 'unreadable-file', offset: 0, message, fix }] };
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

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function decodeText(bytes: Uint8Array): ReadText {
	if (bytes.length > MAX_BYTES) {
		const size = (bytes.length / 1e6).toFixed(1);
		const message = `The file has ${size} MB; an entry has at most 1 MB.`;
		return refuse(message, 'remove it, or split it into entries.');
	}
	const text = decode(bytes);
	if (text === undefined || text.includes('\0')) {
		return refuse('The file is not UTF-8 text.', 'save it as UTF-8, or remove it.');
	}
	const withoutBom = text.replace(BOM, '');
	if (withoutBom.trim() === '') {
		return refuse('The file is empty.', 'write the entry, or remove the file.');
	}
	return { text: withoutBom, faults: findFormatFaults(text) };
}

/** Reads a file as text. Never throws: what is wrong is in `faults`. */
export function readText(path: string): ReadText {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return refuse(`The file cannot be opened (${code}).`, 'check that it exists and may be read.');
	}
	return decodeText(bytes);
}
