/** A place in the book. */
export interface BookPlace {
	/** Its id in the binding on paper, if it stands there. */
	onPaper?: string | undefined;
	/** Its id for e-readers, if that is another. */
	inEbook?: string | undefined;
}

/** How a text becomes a part of the book. */
export interface PartLinks {
	/** Goes before every id of the text, so that no two parts share one. */
	prefix: string;
	/** The path the site is served under. */
	base: string;
	/** Whole address of the home page, for what the book does not hold. */
	home: string;
	/** The place in the book of a path of the site; without ids where the book does not hold it. */
	find: (path: string) => BookPlace;
	/** Whether a link to this id is followed by the number of its page. */
	hasPageNumber: (id: string) => boolean;
}

/** An element of HTML as Astro prints it: attributes in double quotes. */
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)(\s*\/?)>/gi;
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
/** Attributes that hold ids. */
const ID_ATTRIBUTE = /\s(id|for|aria-labelledby|aria-describedby)="([^"]*)"/g;
const HREF_ATTRIBUTE = /\shref="([^"]*)"/;

/** The id of a part's own id in the book. */
export const bindId = (prefix: string, id: string): string => `${prefix}--${id}`;

/** The part of the book that an id in it belongs to. */
const getPart = (id: string): string => id.split('--')[0] ?? id;

/** No id of a page has two hyphens in a row: such a one belongs to the book already. */
const isBound = (id: string): boolean => id.includes('--');

/**
 * Makes the HTML of a page's text fit into one document with others: ids get a prefix, links lead to
 * places in the book, headings sink by one level, scripts go.
 */
export function bindHtml(html: string, links: PartLinks): string {
	/** Page numbers to print after the links that are open. */
	const open: string[] = [];
	return html
		.replace(SCRIPT, '')
		.replace(TAG, (_, slash: string, name: string, attributes: string, end: string) => {
			const tag = `<${slash}${sinkHeading(name)}`;
			if (name === 'a' && slash) return `${tag}>${open.pop() ?? ''}`;
			const bound = bindAttributes(name === 'section' ? dropName(attributes) : attributes, links);
			if (name === 'a') open.push(printPageNumber(bound, links));
			return `${tag}${bound}${end}>`;
		});
}

/** Every chapter has its sources and its points in short: as landmarks of one page they would be alike. */
const dropName = (attributes: string): string =>
	attributes.replace(/\saria-labelledby="[^"]*"/, '');

const sinkHeading = (name: string): string =>
	name.replace(/^h([1-5])$/, (_, level: string) => `h${Number(level) + 1}`);

function bindAttributes(attributes: string, links: PartLinks): string {
	return attributes
		.replace(ID_ATTRIBUTE, (_, name: string, ids: string) => {
			const bound = ids.split(' ').map((id) => (isBound(id) ? id : bindId(links.prefix, id)));
			return ` ${name}="${bound.join(' ')}"${name === 'id' ? printParagraphId(ids) : ''}`;
		})
		.replace(HREF_ATTRIBUTE, (_, href: string) => bindHref(href, links))
		.replaceAll('url(#', `url(#${bindId(links.prefix, '')}`);
}

/** The permanent id of a paragraph, by which it is found on the site, for the margin beside it. */
function printParagraphId(id: string): string {
	const [, letters] = /^p-([2-9b-z]{4})$/.exec(id) ?? [];
	return letters === undefined ? '' : ` data-paragraph="${letters}"`;
}

/**
 * Where a link of the site leads: to a place in the book, else to the address on the web. A place that only the e-book
 * has stands beside that address.
 */
function bindHref(href: string, { prefix, base, home, find }: PartLinks): string {
	const lead = (target: string) => ` href="${target}"`;
	if (href.startsWith('#')) return lead(isBound(href) ? href : `#${bindId(prefix, href.slice(1))}`);
	if (!href.startsWith(base)) return lead(href);
	const path = `/${href.slice(base.length)}`;
	const { onPaper, inEbook } = find(path);
	const target = lead(onPaper === undefined ? new URL(path.slice(1), home).href : `#${onPaper}`);
	return inEbook === undefined ? target : `${target} data-place="${inEbook}"`;
}

/** A place after a link for the number of the page it leads to, which is known once the book is printed. */
function printPageNumber(attributes: string, { hasPageNumber }: PartLinks): string {
	// Lines of lists have the number at their end, and links of the index are numbers.
	if (/\sdata-page(?:-apart)?(?![\w-])/.test(attributes)) return '';
	const [, id] = /\shref="#([^"]*)"/.exec(attributes) ?? [];
	if (id === undefined) return '';
	// What it leads to may go on to an entry of the same part that is named too.
	const [, last] = /\sdata-page-to="([^"]*)"/.exec(attributes) ?? [];
	if (last !== undefined)
		return `<span class="see-page" data-page-of="${id}" data-page-to="${bindId(getPart(id), last)}"></span>`;
	return hasPageNumber(id) ? `<span class="see-page" data-page-of="${id}"></span>` : '';
}
