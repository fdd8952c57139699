/**
 * A figure as it stands in running text: only a number and the word behind it are kept on one line. What holds "about" and
 * "people" as well makes lines end short.
 *
 * @param text a figure as `formatValue` writes it
 * @example loosenFigure('about~3.16~million~people') // "about 3.16~million people", with ~ for a space that holds
 */
export const loosenFigure = (text: string): string => text.replaceAll(/(?<!\d)\u00A0/g, ' ');
