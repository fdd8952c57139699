/** A step of the drawing of a page: an operator of PDF with what stands before it. */
export interface Operation {
	operator: string;
	/** Tokens as they are written: numbers, `/Names`, `<68657861>`, and the brackets of arrays and dictionaries. */
	operands: readonly string[];
}

/** Tokens of a content stream (ISO 32000-1, 7.2 and 7.3), with what separates them. */
const TOKEN =
	/[\0\t\n\f\r ]+|%[^\n\r]*|<<|>>|<[\da-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|[[\]]|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\//giy;

/** Tokens that stand before an operator. */
const OPERAND = /^(?:[+-]?[\d.]+|true|false|null|[/<>([\]].*)$/s;

/**
 * Reads the steps by which a page is drawn.
 *
 * @param content one byte a character
 * @throws Error if it holds what Chromium does not write: strings with brackets in brackets, pictures in the stream
 */
export function readContent(content: string): Operation[] {
	const operations: Operation[] = [];
	let operands: string[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < content.length) {
		const at = TOKEN.lastIndex;
		const token = TOKEN.exec(content)?.[0];
		if (token === undefined) {
			const near = content.slice(at, at + 20);
			throw new Error(`The drawing of a page cannot be read at byte ${at}: "${near}".`);
		}
		if (token.trim() === '' || token.startsWith('%') || token === '\0') continue;
		if (OPERAND.test(token)) {
			operands.push(token);
			continue;
		}
		if (token === 'BI') throw new Error('A page has a picture within its drawing.');
		operations.push({ operator: token, operands });
		operands = [];
	}
	return operations;
}

/** Writes steps as a content stream. */
export const printContent = (operations: readonly Operation[]): string =>
	operations.map(({ operator, operands }) => [...operands, operator].join(' ')).join('\n');

/** A step that has numbers before its operator. */
export const makeOperation = (
	operator: string,
	...operands: readonly (string | number)[]
): Operation => ({
	operator,
	operands: operands.map((operand) =>
		typeof operand === 'number' ? printNumber(operand) : operand,
	),
});

/** Five decimals are finer than any printer. */
export const printNumber = (number: number): string => String(Number(number.toFixed(5)) + 0);
