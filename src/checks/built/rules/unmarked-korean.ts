import {
	closest,
	type Element,
	getAttribute,
	getOffset,
	isElement,
	listTexts,
} from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';

const HANGUL = /\p{Script=Hangul}+(?:\s+\p{Script=Hangul}+)*/u;

/** Texts that can hold no markup. */
const PLAIN = ['title', 'desc', 'option', 'textarea'];

const hasLanguage = (element: Element): boolean => getAttribute(element, 'lang') !== undefined;

export const unmarkedKorean: BuiltRule = {
	id: 'unmarked-korean',
	title: 'Korean script is not marked as Korean.',
	check(site, report) {
		for (const page of site.pages) {
			for (const text of listTexts(page.document)) {
				const found = HANGUL.exec(text.value);
				if (!found || isElement(text.parentNode, ...PLAIN)) continue;
				const marked = closest(text, hasLanguage);
				const language = marked ? (getAttribute(marked, 'lang') ?? '') : '';
				if (/^ko\b/.test(language)) continue;
				const [words] = found;
				report({
					file: page.file,
					offset: getOffset(text) + found.index,
					quote: words,
					message: `"${words}" stands in a text of language "${language}".`,
					fix: 'print it with splitLanguages() of src/model/split-languages.ts, or in <span lang="ko">.',
				});
			}
		}
	},
};
