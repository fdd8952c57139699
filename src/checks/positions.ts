/** Line and column of an offset in a text, both from 1; the column in UTF-16 code units. */
export function toLineAndColumn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Offset of a line and column, both from 1. The opposite of `toLineAndColumn`. */
export function toOffset(text: string, line: number, column: number): number {
	const lines = text.split('\n').slice(0, line - 1);
	return lines.reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
}

/** Enough to know a piece by. */
const MAX_PIECE = 200;

/** Finds a piece of text, whatever spaces or line breaks stand between its words. */
function toPattern(piece: string): RegExp {
	const escaped = piece.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
	return new RegExp(escaped.join('\\s+'), 'g');
}

/**
 * Finds where a piece of a parsed text stands in its source, which may be folded, quoted or escaped:
 * the n-th occurrence of the piece in the text is the n-th in the source.
 *
 * @param source what the text was parsed from
 * @param text the parsed text
 * @param index where the piece begins in it
 * @param length how long the piece is
 * @returns the offset in the source; 0 where the source spells the piece in another way
 */
export function findInSource(source: string, text: string, index: number, length: number): number {
	const pattern = toPattern(text.slice(index, index + Math.min(length, MAX_PIECE)));
	const earlier = [...text.slice(0, index).matchAll(pattern)].length;
	return [...source.matchAll(pattern)][earlier]?.index ?? 0;
}
