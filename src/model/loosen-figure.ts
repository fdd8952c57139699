/**
 * A figure as it stands in running text: only a number and the word behind it are kept on one line. What holds "about" and
 * "people" as well makes lines end short.
 *
 * @param text a figure as `formatValue` writes it
 * @example loosenFigure('about~3.16~million~people') // "about 3.16~million people", with ~ for a space that holds
 */
export const loosenFigure = (text: string): string => text.replaceAll(/(?<!\d)\u00A0/g, ' ');

/**
 * The same figure in two parts, of which the second stays on one line with the word that follows it.
 *
 * @param text a figure as `formatValue` writes it
 * @returns what a line may end behind, with its space, and the rest; the two together are the figure loosened
 * @example splitFigure('up to~US$9.8~billion') // ['up to ', 'US$9.8~billion'], with ~ for a space that holds
 */
export function splitFigure(text: string): [head: string, end: string] {
	const loose = loosenFigure(text);
	const at = loose.lastIndexOf(' ') + 1;
	return [loose.slice(0, at), loose.slice(at)];
}
