import { splitLanguages } from './split-languages.ts';

/** A run of text that is printed in one piece. */
export interface TextRun {
	text: string;
	/** What its element says of it: Korean script has a language, a range of numbers stays on one line. */
	mark?: { name: 'lang'; value: 'ko' } | { name: 'class'; value: 'nowrap' };
}

/** Two numbers with a dash between: "2020–22", "1,352–1,420". */
const RANGE = /((?<![\d,.])\d[\d,.]*–\d[\d,.]*(?<![,.]))/;

/**
 * Splits a text into what needs a mark of its own and the rest: Korean script, so that voices and line breaks get it
 * right, and ranges of numbers, which no line may part at the dash.
 */
export function splitRuns(text: string): TextRun[] {
	return splitLanguages(text).flatMap(({ text: run, lang }): TextRun[] =>
		lang === undefined
			? run
					.split(RANGE)
					.map((part, index): TextRun =>
						index % 2 === 1
							? { text: part, mark: { name: 'class', value: 'nowrap' } }
							: { text: part },
					)
					.filter((part) => part.text !== '')
			: [{ text: run, mark: { name: 'lang', value: lang } }],
	);
}
