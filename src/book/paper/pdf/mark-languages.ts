import { makeOperation, type Operation } from './content-stream.ts';
import type { PdfFont } from './read-fonts.ts';
import { replaceTextObjects } from './read-text-object.ts';

/** Faces that only texts in one language are set in, by how their names begin. */
const LANGUAGES = { NotoSansKR: 'ko', NotoSansSC: 'zh' };

const CLOSE = makeOperation('EMC');

/** Says of texts in Korean and Chinese that they are, which Chromium leaves out: a voice then reads them as such. */
export function markLanguages(
	operations: readonly Operation[],
	fonts: ReadonlyMap<string, PdfFont>,
): Operation[] {
	return replaceTextObjects(operations, (object) => {
		const marked: Operation[] = [];
		let language: string | undefined;
		let open: string | undefined;
		for (const operation of object) {
			const { operator, operands } = operation;
			if (operator === 'Tf') language = getLanguage(fonts.get(operands[0] ?? ''));
			const isShown = operator === 'Tj' || operator === 'TJ';
			if (open !== undefined && (operator === 'ET' || (isShown && language !== open))) {
				marked.push(CLOSE);
				open = undefined;
			}
			if (isShown && language !== undefined && open === undefined) {
				marked.push(makeOperation('BDC', '/Span', '<<', '/Lang', `(${language})`, '>>'));
				open = language;
			}
			marked.push(operation);
		}
		return marked;
	});
}

function getLanguage(font: PdfFont | undefined): string | undefined {
	if (font?.kind !== 'set') return undefined;
	const { name } = font;
	return Object.entries(LANGUAGES).find(([face]) => name.startsWith(face))?.[1];
}
