/**
 * Characters that no text may hold: controls but for tabs and line ends, what Unicode says is no
 * character, halves of pairs, and the sign that something could not be read.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** Marks that turn the direction of writing, by what ends them (UAX 9). */
const OPENING: Record<string, string> = {
	'\u202A': '\u202C',
	'\u202B': '\u202C',
	'\u202D': '\u202C',
	'\u202E': '\u202C',
	'\u2066': '\u2069',
	'\u2067': '\u2069',
	'\u2068': '\u2069',
};
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A character that does not belong in a text. */
export interface BadCharacter {
	/** Where it is, from 0. */
	index: number;
	character: string;
	/** What it is: "the character U+0008". */
	name: string;
	fix: string;
}

/** `U+0008` */
const nameOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a text that no text may hold. */
export function findForbidden(text: string): BadCharacter | undefined {
	const match = FORBIDDEN.exec(text);
	if (!match) return undefined;
	return {
		index: match.index,
		character: match[0],
		name: `the character ${nameOf(match[0])}`,
		fix: 'remove it; it has no place in a text.',
	};
}

/** The first mark in a paragraph that turns the direction of writing and is not ended there, or ends nothing. */
export function findUnclosed(paragraph: string): BadCharacter | undefined {
	const open: { index: number; mark: string; closing: string }[] = [];
	const describe = (index: number, mark: string): BadCharacter => ({
		index,
		character: mark,
		name: `the mark of direction ${nameOf(mark)} without the one that belongs to it`,
		fix: 'remove it; it would turn the words around it.',
	});
	for (const { 0: mark, index } of paragraph.matchAll(DIRECTION)) {
		const closing = OPENING[mark];
		if (closing !== undefined) open.push({ index, mark, closing });
		else if (open.at(-1)?.closing === mark) open.pop();
		else return describe(index, mark);
	}
	const [first] = open;
	return first && describe(first.index, first.mark);
}
