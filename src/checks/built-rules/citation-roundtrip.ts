import type { BuiltRule } from '../built/built-rule.ts';
import {
	type Element,
	getAttribute,
	getOffset,
	getText,
	hasClass,
	isElement,
	walk,
} from '../built/dom.ts';
import type { Page } from '../built/read-site.ts';

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

const listLinks = (element: Element): Element[] =>
	[...walk(element)].filter((node): node is Element => isElement(node, 'a'));

const getHref = (link: Element): string => getAttribute(link, 'href') ?? '';

/** "2,8–11" is 2, 8, 9, 10, 11. */
function parseNumbers(text: string): number[] {
	return text.split(',').flatMap((run) => {
		const [first = NaN, last = first] = run.split('–').map(Number);
		return Array.from({ length: last - first + 1 || 0 }, (_, index) => first + index);
	});
}

function listMarks({ elements }: Page): Mark[] {
	return elements
		.filter((element) => element.tagName === 'sup' && hasClass(element, 'mark'))
		.map((element) => {
			const text = getText(element).trim();
			const id = getAttribute(element, 'id') ?? '';
			return { element, id, text, numbers: parseNumbers(text) };
		});
}

function listEntries({ elements }: Page): Map<number, Entry> {
	const entries = elements.flatMap((element): [number, Entry][] => {
		const parts = [...walk(element)].filter((node) => isElement(node));
		const number = parts.find((part) => hasClass(part, 'source__number'));
		if (!number || !getAttribute(element, 'id')?.startsWith('source-')) return [];
		const back = listLinks(element).filter((link) => /^#ref-/.test(getHref(link)));
		const value = Number(getText(number));
		return [[value, { element, number: value, back }]];
	});
	return new Map(entries);
}

export const citationRoundtrip: BuiltRule = {
	id: 'citation-roundtrip',
	title: 'A source mark and the list of sources do not lead to each other.',
	check(site, report) {
		for (const page of site.pages) {
			const marks = listMarks(page);
			const entries = listEntries(page);
			const fix =
				'compare joinRuns() and numberCitations() in src/model/citations.ts with what SourceMark and ChapterSources print.';
			const tell = (element: Element, message: string) => {
				report({ file: page.file, offset: getOffset(element), message, fix });
			};
			for (const mark of marks) {
				for (const number of mark.numbers) {
					const entry = entries.get(number);
					if (!entry)
						tell(
							mark.element,
							`The mark "${mark.text}" names source ${number}, which is not in the list.`,
						);
					else if (!entry.back.some((link) => getHref(link) === `#${mark.id}`))
						tell(
							entry.element,
							`Source ${number} does not lead back to the mark "${mark.text}" (#${mark.id}).`,
						);
				}
				for (const link of listLinks(mark.element)) {
					const number = Number(getText(link));
					const entry = entries.get(number);
					if (entry && getHref(link) !== `#${getAttribute(entry.element, 'id') ?? ''}`)
						tell(
							link,
							`The mark "${mark.text}" leads to "${getHref(link)}", which is not source ${number}.`,
						);
				}
			}
			for (const { number, back } of entries.values()) {
				for (const link of back) {
					const mark = marks.find(({ id }) => `#${id}` === getHref(link));
					if (!mark?.numbers.includes(number))
						tell(
							link,
							`Source ${number} leads back to "${getHref(link)}", which is no mark of it.`,
						);
				}
			}
		}
	},
};
