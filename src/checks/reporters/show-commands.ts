/** What ends a line, moves the cursor of a terminal or turns the direction of a text. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** An old way to command GitHub's runner, which it obeys anywhere in a line; the new one begins a line. */
const COMMAND = /##\[/g;

/**
 * Writes what would act on a terminal or on GitHub's runner as the code of its character, U+001B as
 * `\u{1b}`: reports quote what authors wrote, and a contributor may have written it on purpose.
 */
export function showCommands(text: string): string {
	return text
		.replace(CONTROLS, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`)
		.replace(COMMAND, '#\\u{23}[');
}
