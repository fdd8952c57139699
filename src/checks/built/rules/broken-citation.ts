import {
	closest,
	type Element,
	getAttribute,
	getOffset,
	getText,
	hasClass,
	isElement,
	walk,
} from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';

/** A source mark, behind a sentence. */
interface Mark {
	element: Element;
	/** As read without styles: "2,8–11". */
	text: string;
	/** The sources it names, with those between the ends of a run. */
	numbers: number[];
	/** Ids of what it is the mark of: those on it, and those of the claims before it. */
	refs: Set<string>;
}

/** An entry in the list of sources. */
interface Entry {
	element: Element;
	number: number;
	/** The links to the places that rest on it. */
	back: Element[];
	/** It stands in the list of the book, which leads nowhere back. */
	isInBook: boolean;
}

interface Fault {
	element: Element;
	message: string;
}

const listLinks = (element: Element): Element[] =>
	[...walk(element)].filter((node): node is Element => isElement(node, 'a'));

/** Ids of places and sources; in the book they stand behind the name of their part. */
const REF = /^(?:.+--)?ref-/;
const SOURCE = /^(?:source-|sources--)/;

const getId = (element: Element): string => getAttribute(element, 'id') ?? '';
const getHref = (link: Element): string => getAttribute(link, 'href') ?? '';

/** "[2,8–11]" is 2, 8, 9, 10, 11. */
function parseNumbers(text: string): number[] {
	return text.split(',').flatMap((run) => {
		const [first = NaN, last = first] = run.split('–').map(Number);
		return Array.from({ length: last - first + 1 || 0 }, (_, index) => first + index);
	});
}

/* Marks that lead to entries of the record have no list on their page. */
const isMark = (element: Element): boolean =>
	element.tagName === 'sup' && hasClass(element, 'mark') && !hasClass(element, 'mark--entry');

/** What holds whole sentences: a source mark stands in the same as all that it is the mark of. */
const getBlock = (element: Element): Element | undefined =>
	closest(
		element,
		(around) =>
			/^(?:p|li|td|th|dd|figcaption)$/.test(around.tagName) || hasClass(around, 'note__body'),
	);

/** The marks of a page with the ids in and before them. */
function listMarks(elements: Element[]): Mark[] {
	const marks: (Mark & { block: Element | undefined })[] = elements
		.filter(isMark)
		.map((element) => {
			const text = getText(element).replace(/[[\]\s]/g, '');
			return {
				element,
				text,
				numbers: parseNumbers(text),
				refs: new Set(),
				block: getBlock(element),
			};
		});
	for (const element of elements.filter((one) => REF.test(getId(one)))) {
		const own = closest(element, isMark);
		const block = getBlock(element);
		const mark = marks.find((one) =>
			own
				? one.element === own
				: one.block === block && getOffset(one.element) > getOffset(element),
		);
		mark?.refs.add(getId(element));
	}
	return marks;
}

function listEntries(elements: Element[]): Entry[] {
	const numbers = elements.filter((element) => hasClass(element, 'source__number'));
	return numbers.flatMap((element): Entry[] => {
		const entry = closest(element, (around) => SOURCE.test(getId(around)));
		if (!entry) return [];
		const number = Number(getText(element));
		const back = listLinks(entry).filter((link) => REF.test(getHref(link).slice(1)));
		return [{ element: entry, number, back, isInBook: getId(entry).startsWith('sources--') }];
	});
}

const leadsTo = ({ refs }: Mark, link: Element): boolean => refs.has(getHref(link).slice(1));

/** Follows a mark to the list. */
function* checkMark(mark: Mark, entries: Map<number, Entry>): Generator<Fault> {
	for (const number of mark.numbers) {
		const entry = entries.get(number);
		if (!entry) {
			const message = `The mark "${mark.text}" names source ${number}, which is not in the list.`;
			yield { element: mark.element, message };
		} else if (!entry.isInBook && !entry.back.some((link) => leadsTo(mark, link))) {
			const message = `Source ${number} does not lead back to the sentence of the mark "${mark.text}".`;
			yield { element: entry.element, message };
		}
	}
	for (const element of listLinks(mark.element)) {
		const number = Number(getAttribute(element, 'data-mark')?.replace(/^[,–]/, ''));
		const entry = entries.get(number);
		// That there is none has been said.
		if (entry ? getHref(element) === `#${getId(entry.element)}` : mark.numbers.includes(number))
			continue;
		const message = `The mark "${mark.text}" leads to "${getHref(element)}", which is not source ${number}.`;
		yield { element, message };
	}
}

/** Follows an entry back to the text. */
function* checkEntry({ number, back }: Entry, marks: Mark[]): Generator<Fault> {
	for (const element of back) {
		if (marks.some((mark) => leadsTo(mark, element) && mark.numbers.includes(number))) continue;
		const message = `Source ${number} leads back to "${getHref(element)}", in no sentence that names it.`;
		yield { element, message };
	}
}

function listFaults(elements: Element[]): Fault[] {
	const marks = listMarks(elements);
	const entries = new Map(listEntries(elements).map((entry) => [entry.number, entry]));
	return [
		...marks.flatMap((mark) => [...checkMark(mark, entries)]),
		...[...entries.values()].flatMap((entry) => [...checkEntry(entry, marks)]),
	];
}

export const brokenCitation: BuiltRule = {
	id: 'broken-citation',
	title: 'A source mark and the list of sources do not lead to each other.',
	check(site, report) {
		for (const page of site.pages) {
			for (const { element, message } of listFaults(page.elements)) {
				report({
					file: page.file,
					offset: getOffset(element),
					message,
					fix: 'compare src/model/citations.ts with what SourceMark and ChapterSources print.',
				});
			}
		}
	},
};
