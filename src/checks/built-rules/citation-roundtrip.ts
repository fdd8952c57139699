import type { BuiltRule } from '../built/built-rule.ts';
import {
	closest,
	type Element,
	getAttribute,
	getOffset,
	getText,
	hasClass,
	isElement,
	walk,
} from '../built/dom.ts';

/** A source mark in the text. */
interface Mark {
	element: Element;
	/** Its anchor. */
	id: string;
	/** As printed: "2,8–11". */
	text: string;
	/** The sources it names, with those between the ends of a run. */
	numbers: number[];
}

/** An entry in the list of sources. */
interface Entry {
	element: Element;
	number: number;
	/** The links to the marks that name it. */
	back: Element[];
}

interface Fault {
	element: Element;
	message: string;
}

const listLinks = (element: Element): Element[] =>
	[...walk(element)].filter((node): node is Element => isElement(node, 'a'));

/** Ids of marks and sources; in the book they stand behind the name of their chapter. */
const REF = /^#(?:.+--)?ref-/;
const SOURCE = /^(?:.+--)?source-/;

const getId = (element: Element): string => getAttribute(element, 'id') ?? '';
const getHref = (link: Element): string => getAttribute(link, 'href') ?? '';

/** "2,8–11" is 2, 8, 9, 10, 11. */
function parseNumbers(text: string): number[] {
	return text.split(',').flatMap((run) => {
		const [first = NaN, last = first] = run.split('–').map(Number);
		return Array.from({ length: last - first + 1 || 0 }, (_, index) => first + index);
	});
}

function listMarks(elements: Element[]): Mark[] {
	return elements
		.filter((element) => element.tagName === 'sup' && hasClass(element, 'mark'))
		.map((element) => {
			const text = getText(element).trim();
			const id = getId(element);
			return { element, id, text, numbers: parseNumbers(text) };
		});
}

function listEntries(elements: Element[]): Map<number, Entry> {
	const numbers = elements.filter((element) => hasClass(element, 'source__number'));
	const entries = numbers.flatMap((element): [number, Entry][] => {
		const entry = closest(element, (around) => SOURCE.test(getId(around)));
		if (!entry) return [];
		const number = Number(getText(element));
		const back = listLinks(entry).filter((link) => REF.test(getHref(link)));
		return [[number, { element: entry, number, back }]];
	});
	return new Map(entries);
}

/** Follows a mark to the list. */
function* checkMark(mark: Mark, entries: Map<number, Entry>): Generator<Fault> {
	for (const number of mark.numbers) {
		const entry = entries.get(number);
		if (!entry) {
			const message = `The mark "${mark.text}" names source ${number}, which is not in the list.`;
			yield { element: mark.element, message };
		} else if (!entry.back.some((link) => getHref(link) === `#${mark.id}`)) {
			const message = `Source ${number} does not lead back to the mark "${mark.text}" (#${mark.id}).`;
			yield { element: entry.element, message };
		}
	}
	for (const element of listLinks(mark.element)) {
		const number = Number(getText(element));
		const entry = entries.get(number);
		if (!entry || getHref(element) === `#${getId(entry.element)}`) continue;
		const message = `The mark "${mark.text}" leads to "${getHref(element)}", which is not source ${number}.`;
		yield { element, message };
	}
}

/** Follows an entry back to the text. */
function* checkEntry({ number, back }: Entry, marks: Mark[]): Generator<Fault> {
	for (const element of back) {
		const mark = marks.find(({ id }) => `#${id}` === getHref(element));
		if (mark?.numbers.includes(number)) continue;
		const message = `Source ${number} leads back to "${getHref(element)}", which is no mark of it.`;
		yield { element, message };
	}
}

function listFaults(elements: Element[]): Fault[] {
	const marks = listMarks(elements);
	const entries = listEntries(elements);
	return [
		...marks.flatMap((mark) => [...checkMark(mark, entries)]),
		...[...entries.values()].flatMap((entry) => [...checkEntry(entry, marks)]),
	];
}

export const citationRoundtrip: BuiltRule = {
	// The book has the numbers of every chapter anew, each in an article of its own.
	id: 'citation-roundtrip',
	title: 'A source mark and the list of sources do not lead to each other.',
	check(site, report) {
		for (const page of site.pages) {
			const articles = Map.groupBy(page.elements, (element) =>
				closest(element, ({ tagName }) => tagName === 'article'),
			);
			for (const { element, message } of [...articles.values()].flatMap(listFaults)) {
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
