import { type CssAddress, listCssAddresses } from './css-addresses.ts';
import {
	type Element,
	getAttribute,
	getAttributeOffset,
	getOffset,
	getText,
} from '../../html/dom.ts';
import { type BuiltSite, getElements, type Page, readText } from './read-site.ts';

/** An address that a page or stylesheet names. */
export interface Address {
	/** As written, relative or absolute. */
	value: string;
	/** The file that names it, which relative addresses start from. */
	file: string;
	/** Where it stands in that file. */
	offset: number;
	/** Its element; undefined in a stylesheet. */
	element?: Element;
	/** Whether the browser asks for it by itself; a link waits for the reader. */
	isRequest: boolean;
}

/** Attributes that hold an address, with the elements on which they do. */
const ATTRIBUTES: Record<string, string[]> = {
	href: ['a', 'area', 'link', 'use', 'image', 'feImage'],
	src: ['script', 'img', 'iframe', 'embed', 'source', 'audio', 'video', 'track', 'input'],
	srcset: ['img', 'source'],
	imagesrcset: ['link'],
	poster: ['video'],
	data: ['object'],
	action: ['form'],
};

/** Elements whose address the reader follows. */
const FOLLOWED = ['a', 'area', 'form'];

/** Kinds of `<link>` that the browser fetches or connects to. */
const FETCHED_LINK =
	/\b(?:stylesheet|preload|modulepreload|preconnect|dns-prefetch|prefetch|prerender|icon|apple-touch-icon|manifest)\b/;

function isRequest(element: Element): boolean {
	if (element.tagName === 'link') return FETCHED_LINK.test(getAttribute(element, 'rel') ?? '');
	return !FOLLOWED.includes(element.tagName);
}

/** Splits the addresses of `srcset` from their widths. */
const splitSet = (value: string): string[] =>
	value.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);

function listOfElement(file: string, element: Element): Address[] {
	return Object.entries(ATTRIBUTES).flatMap(([name, tags]): Address[] => {
		const value = getAttribute(element, name);
		if (value === undefined || !tags.includes(element.tagName)) return [];
		const offset = getAttributeOffset(element, name);
		const values = name.endsWith('srcset') ? splitSet(value) : [value.trim()];
		return values.map((one) => ({
			value: one,
			file,
			offset,
			element,
			isRequest: isRequest(element),
		}));
	});
}

const fromCss = (file: string, start: number, { address, index }: CssAddress): Address => ({
	value: address,
	file,
	offset: start + index,
	isRequest: true,
});

function listOfPage(page: Page): Address[] {
	const inline = getElements(page, 'style').flatMap((style) => {
		const [text] = style.childNodes;
		const start = text ? getOffset(text) : 0;
		return listCssAddresses(getText(style)).map((address) => fromCss(page.file, start, address));
	});
	return [...page.elements.flatMap((element) => listOfElement(page.file, element)), ...inline];
}

/** Every address in the pages and stylesheets of a site. */
export function listAddresses(site: BuiltSite): Address[] {
	const sheets = [...site.files].filter((file) => file.endsWith('.css'));
	return [
		...site.pages.flatMap(listOfPage),
		...sheets.flatMap((file) =>
			listCssAddresses(readText(site, file)).map((address) => fromCss(file, 0, address)),
		),
	];
}
