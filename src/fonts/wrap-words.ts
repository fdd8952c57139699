/**
 * Breaks a text into lines, each word on the first line that takes it.
 *
 * @param fits whether a line is narrow enough; a single word that is not still gets a line of its own
 */
export function wrapWords(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
