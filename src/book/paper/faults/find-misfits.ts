import type { PaperFault } from './paper-fault.ts';
import type { Printed } from './read-printed.ts';

/** The smallest letters that anything is set in on purpose, in points: the ids of paragraphs in the margin of the book. */
export const LEAST_LETTERS = 5.2;

/** Sizes are read to this, in points. */
const EXACT = 0.1;

/** Letters may lean over a margin by so much, in points. */
const LEANING = 2;

/** What a browser does with pages on which something is wider than the sheet. */
const SHRUNK = 'Something is wider than the sheet, and the browser has shrunk all pages to it';

/**
 * Whether the browser has shrunk the pages, which it does without a word where something is wider than the sheet: the
 * largest heading is then smaller than it was to be, and the smallest letters are smaller than any.
 *
 * @param heading size of the largest heading before it was printed, in points
 */
export function findShrinkage({ blocks }: Printed, heading: number): PaperFault[] {
	const sizeOf = (role: RegExp) =>
		blocks.filter((block) => role.test(block.role)).flatMap(({ lines }) => lines);
	const largest = Math.max(0, ...sizeOf(/^H\d$/).map(({ size }) => size));
	if (heading > 0 && largest < heading - EXACT) {
		const sizes = `the largest heading has ${largest.toFixed(1)} points, not ${heading.toFixed(1)}`;
		return [{ message: `${SHRUNK}: ${sizes}.` }];
	}
	const small = sizeOf(/./).filter(({ size }) => size < LEAST_LETTERS - EXACT);
	const [first] = small.toSorted((a, b) => a.size - b.size);
	if (!first) return [];
	const { page, size, words } = first;
	return [
		{
			page,
			message: `${small.length} lines have letters of less than ${LEAST_LETTERS} points, this of ${size.toFixed(1)}: "${words.trim()}".`,
		},
	];
}

/**
 * Lines that reach beyond the margins at the sides of their pages.
 *
 * @param side width of the narrower margin, in points
 */
export const findOverhangs = ({ blocks, widths }: Printed, side: number): PaperFault[] =>
	blocks
		.flatMap(({ lines }) => lines)
		.filter(({ page, left, right }) => {
			const edge = (widths[page - 1] ?? Infinity) - side;
			return left < side - LEANING || right > edge + LEANING;
		})
		.map(({ page, words }) => ({
			page,
			message: `A line reaches into the margin or beyond the sheet: "${words.trim()}".`,
		}));
