import type { BuiltRule } from '../built/built-rule.ts';
import { type Element, getAttributeOffset, getOffset, isElement, listTexts } from '../built/dom.ts';
import { type BuiltSite, getElements, readText } from '../built/read-site.ts';

/** What JavaScript prints for a value that is not there, and a token that nobody filled in. */
const LEAKS =
	/(?<![\p{L}\p{N}_-])(?:undefined|NaN|Infinity|Invalid Date)(?![\p{L}\p{N}_-])|\[object \w+\]|\{[a-z][a-z0-9-]*\/[a-z0-9-]+(?:\|[a-z ]+)?\}|\$\{[^}]*\}/gu;

/** Words an author may well have written: they leak where a value is expected, not within a sentence. */
const WORDS = new Set(['undefined', 'Infinity']);

/** A letter or comma close by, on both sides, makes a sentence of it. */
const SENTENCE = /[\p{L},;] $/u;

/** Files beside the pages in which values are printed. */
const DATA = /\.(?:csv|geojson|json|svg|txt|webmanifest|xml)$/;

interface Leak {
	value: string;
	index: number;
}

function isInSentence(text: string, { value, index }: Leak): boolean {
	const before = text.slice(Math.max(0, index - 2), index);
	return WORDS.has(value) && SENTENCE.test(before);
}

const findLeaks = (text: string): Leak[] =>
	[...text.matchAll(LEAKS)].map(({ 0: value, index }) => ({ value, index }));

const findInAttributes = (element: Element) =>
	element.attrs.flatMap(({ name, value }) => findLeaks(value).map((leak) => ({ name, leak })));

const FIX = 'find the expression that prints it, and what it should have got.';

export const leakedValue: BuiltRule = {
	id: 'leaked-value',
	title: 'A value that does not exist was printed: undefined, NaN, [object Object], a token.',
	check(site, report) {
		for (const page of site.pages) {
			const { file } = page;
			const scripts = getElements(page, 'script').filter(({ attrs }) =>
				attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json'),
			);
			const texts = [
				...listTexts(page.document),
				...scripts.flatMap(({ childNodes }) => childNodes),
			];
			for (const text of texts) {
				if (!('value' in text)) continue;
				for (const leak of findLeaks(text.value)) {
					if (isInSentence(text.value, leak)) continue;
					const where = isElement(text.parentNode) ? `<${text.parentNode.tagName}>` : 'the page';
					const message = `"${leak.value}" stands in the text of ${where}.`;
					report({ file, offset: getOffset(text) + leak.index, message, fix: FIX });
				}
			}
			for (const element of page.elements) {
				for (const { name, leak } of findInAttributes(element)) {
					const message = `"${leak.value}" stands in the attribute ${name} of <${element.tagName}>.`;
					report({ file, offset: getAttributeOffset(element, name), message, fix: FIX });
				}
			}
		}
		checkData(site, report);
	},
};

const checkData: BuiltRule['check'] = (site: BuiltSite, report) => {
	for (const file of site.files) {
		if (!DATA.test(file)) continue;
		const text = readText(site, file);
		for (const leak of findLeaks(text)) {
			if (isInSentence(text, leak)) continue;
			report({ file, offset: leak.index, message: `The file has "${leak.value}".`, fix: FIX });
		}
	}
};
