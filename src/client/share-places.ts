import { cutWords } from '../model/cut-words.ts';
import { makeTextFragment } from '../share/text-fragment.ts';

/** A place of the page that has a link of its own. */
export interface Place {
	link: HTMLAnchorElement;
	/** Empty for the page itself. */
	id: string;
	/** What it is called; of a paragraph the section that it stands in. */
	title: string | undefined;
	/** What it is cited as, where it is not a text. */
	form: string | undefined;
	/** For the choice of a part: its title, or its first words. */
	label: string;
	/** The words of a paragraph, in runs between its notes. */
	runs: string[];
	element: Element | null;
}

/** Headings that links lead to. */
const HEADINGS = 'main :is(h2, h3)[id]';

/** What stands in a paragraph and is no part of its sentences. */
const APART = '.mark, .share-link, ul, ol, [hidden]';
/** What begins a run of its own. */
const EDGES = '.note, p, blockquote, li';

/** The words of an element, in runs between its notes. */
function readRuns(element: Element): string[] {
	const runs = [''];
	const read = (node: Node): void => {
		if (node instanceof Text) runs.push(`${runs.pop() ?? ''}${node.data}`);
		if (!(node instanceof Element)) return;
		const isEdge = node !== element && node.matches(EDGES);
		if (isEdge) runs.push('');
		if (node === element || !node.matches(`${APART}, .note`)) node.childNodes.forEach(read);
		if (isEdge) runs.push('');
	};
	read(element);
	return runs.map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => run !== '');
}

/** The heading that an element stands under: the last before it whose section does not end in between. */
const findHeading = (element: Element): Element | undefined =>
	[...document.querySelectorAll(HEADINGS)].findLast(
		(heading) =>
			heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
			(heading.closest('section')?.contains(element) ?? true),
	);

/** The title of the work that an entry of the list of sources is about; without one its name is its link. */
const readWork = (element: Element | null): string | undefined =>
	element?.querySelector('cite, a[rel="external"]')?.textContent.trim();

/** What a link to a place of the page leads to. */
export function readPlace(link: HTMLAnchorElement): Place {
	const id = decodeURIComponent(link.hash.slice(1));
	const element = id === '' ? null : document.getElementById(id);
	const { form } = link.dataset;
	const isParagraph = id.startsWith('p-');
	const isHeading = element?.matches('h2, h3') ?? false;
	const title = isHeading
		? element?.textContent.trim()
		: (link.dataset['title'] ?? readWork(element));
	const runs =
		element && (isParagraph || isHeading)
			? readRuns(element.querySelector('blockquote') ?? element)
			: [];
	const section = element && isParagraph ? findHeading(element) : undefined;
	const label = isParagraph ? `“${cutWords(runs.join(' '), 60)}”` : (title ?? id);
	return { link, id, title: title ?? section?.textContent.trim(), form, label, runs, element };
}

/** The page itself, the section that a link stands in, and all that has a link in this section; of the page its sections. */
export function listPlacesNear(link: HTMLAnchorElement): Place[] {
	const places = [...document.querySelectorAll<HTMLAnchorElement>('main .share-link')].map(
		readPlace,
	);
	const isHead = ({ element }: Place): boolean => element?.matches('h2, h3') ?? false;
	const page = places.filter(({ id }) => id === '').slice(0, 1);
	const parts = places.filter(({ id }) => id !== '');
	const at = parts.findIndex((place) => place.link === link);
	if (at === -1) return [...page, ...parts.filter(isHead)];
	const start = parts.findLastIndex((place, index) => index <= at && isHead(place));
	const end = parts.findIndex((place, index) => index > at && isHead(place));
	return [...page, ...parts.slice(Math.max(start, 0), end === -1 ? undefined : end)];
}

/** The text directive of a link to a place: of a paragraph or a heading, whose words it names. */
export function readTextFragment({ element, runs }: Place): string | undefined {
	if (!element || runs.length === 0) return undefined;
	const before = document.createRange();
	before.setStart(document.body, 0);
	before.setEndBefore(element);
	// What a heading stands over begins right behind it.
	const next = element.parentElement?.nextElementSibling;
	const after = element.matches('h2, h3') && next?.matches('p') ? readRuns(next)[0] : undefined;
	return makeTextFragment({
		runs,
		before: before.toString(),
		...(after === undefined ? {} : { after }),
	});
}
