import {
	getAttribute,
	getAttributeOffset,
	getOffset,
	getText,
	listTexts,
} from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { type BuiltSite, getElements, type Page, readText } from '../read-site.ts';

/** What JavaScript prints for a value that is not there, and a token that nobody filled in. */
const LEAKS = [
	/(?<![\p{L}\p{N}_-])(?:undefined|NaN|Infinity|Invalid Date)(?![\p{L}\p{N}_-])/gu,
	/\[object \w+\]/g,
	/\{[a-z][a-z0-9-]*\/[a-z0-9-]+(?:\|[a-z ]+)?\}/g,
	/\$\{[^}]*\}/g,
];

/** The leaks that are words too, with the word before them. */
const WORDS = /(?<!\p{L})\p{L}+,? (?:undefined|Infinity)$/u;

/** Files beside the pages in which values are printed. */
const DATA = /\.(?:csv|geojson|json|svg|txt|webmanifest|xml)$/;

/** A text that may hold a leak. */
interface Place {
	/** Ends the sentence "… stands in". */
	name: string;
	text: string;
	file: string;
	/** Where the text begins in its file. */
	offset: number;
	/** Whether offsets within it are those of the file, but for a character written as `&amp;`. */
	isVerbatim: boolean;
}

/** Whether an author wrote it: the words stand so in `content/`. */
function isWritten({ content }: BuiltSite, textBefore: string): boolean {
	const words = WORDS.exec(textBefore)?.[0];
	return words !== undefined && content.some(({ text }) => text.includes(words));
}

function listPlacesOfPage(page: Page): Place[] {
	const { file } = page;
	const texts = listTexts(page.document).map((text) => ({
		name: 'the text',
		text: text.value,
		file,
		offset: getOffset(text),
		isVerbatim: true,
	}));
	const data = getElements(page, 'script')
		.filter((script) => getAttribute(script, 'type') === 'application/ld+json')
		.map((script) => ({
			name: 'the structured data',
			text: getText(script),
			file,
			offset: getOffset(script),
			isVerbatim: false,
		}));
	const attributes = page.elements.flatMap((element) =>
		element.attrs.map(({ name, value }) => ({
			name: `the attribute ${name} of <${element.tagName}>`,
			text: value,
			file,
			offset: getAttributeOffset(element, name),
			isVerbatim: false,
		})),
	);
	return [...texts, ...data, ...attributes];
}

const listPlaces = (site: BuiltSite): Place[] => [
	...site.pages.flatMap(listPlacesOfPage),
	...[...site.files]
		.filter((file) => DATA.test(file))
		.map((file) => ({
			name: 'the file',
			text: readText(site, file),
			file,
			offset: 0,
			isVerbatim: true,
		})),
];

export const leakedValue: BuiltRule = {
	id: 'leaked-value',
	title: 'A value that does not exist was printed: undefined, NaN, [object Object], a token.',
	check(site, report) {
		for (const { name, text, file, offset, isVerbatim } of listPlaces(site)) {
			for (const { 0: leak, index } of LEAKS.flatMap((pattern) => [...text.matchAll(pattern)])) {
				if (isWritten(site, text.slice(0, index + leak.length))) continue;
				report({
					file,
					offset: offset + (isVerbatim ? index : 0),
					message: `"${leak}" stands in ${name}.`,
					fix: 'find the expression that prints it, and what it should have got.',
				});
			}
		}
	},
};
