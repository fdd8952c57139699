/** The first words of a text, so many characters at most. */
export function cutWords(text: string, most: number): string {
	if (text.length <= most) return text;
	const words = text.slice(0, most).replace(/\s\S*$/, '');
	return `${words.replace(/[,;:–]$/, '').trimEnd()} …`;
}
