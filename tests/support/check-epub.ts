import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * Which element may stand in which, and with which attributes: `epubcheck-ts` looks at package, files,
 * ids, links and well-formedness, but leaves that out.
 */
const markup = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// XML writes what HTML leaves out.
			'void-style': 'off',
			'no-self-closing': 'off',
			'doctype-style': 'off',
			// Old reading systems know some roles by their names only.
			'no-redundant-role': 'off',
			'prefer-native-element': 'off',
		},
	}),
);

/** The files of a book by their paths. */
export type BookFiles = Record<string, Uint8Array>;

/** The documents of a book as text, by their names. */
export function readDocuments(files: BookFiles): Map<string, string> {
	const documents = Object.entries(files).filter(([path]) => path.endsWith('.xhtml'));
	return new Map(documents.map(([path, data]) => [path.replace(/^.*\//, ''), strFromU8(data)]));
}

/**
 * Validates a book as EPUB 3.3, with `@likecoin/epubcheck-ts`, and the markup of its documents.
 *
 * @returns every error and warning, as `RSC-012 Fragment identifier not found (dmz.xhtml)`
 */
export async function checkEpub(book: Uint8Array): Promise<string[]> {
	const { messages } = await EpubCheck.validate(book);
	const faults = messages
		.filter(({ severity }) => severity !== 'usage' && severity !== 'info')
		.map(({ id, message, location }) => `${id} ${message} (${location?.path ?? 'the book'})`);
	for (const [name, text] of readDocuments(unzipSync(book))) {
		for (const { messages: found } of markup.validateStringSync(text, name).results) {
			faults.push(...found.map(({ ruleId, message }) => `${ruleId} ${message} (${name})`));
		}
	}
	return faults;
}
