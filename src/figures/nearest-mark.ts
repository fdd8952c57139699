import { type Box, getSpace } from './place-beside.ts';

/** How much nearer to its own mark than to any other a figure stands, CSS pixels: beside marks, and over columns. */
const NEARER = { beside: 6, over: 0.5 };

/**
 * Whether a figure in a box is read as that of its own mark: it stands nearer to it than to any other. Over columns,
 * where words may be broader than what they stand over, the middle of the words decides.
 *
 * @param straight where it stands over its column, or hangs under it
 * @param others all marks of the figure; its own may be among them
 */
export function isNearest(
	{ mark, straight }: { mark: Box; straight?: 'up' | 'down' },
	box: Box,
	others: readonly Box[],
	nearer = straight === undefined ? NEARER.beside : NEARER.over,
): boolean {
	const words = straight === undefined ? box : getFoot(box, straight);
	const least = getSpace(words, mark) + nearer;
	return others.every((other) => other === mark || getSpace(words, other) >= least);
}

/** The middle of the edge of words that faces the column which they stand over or hang under. */
function getFoot({ left, right, top, bottom }: Box, straight: 'up' | 'down'): Box {
	const x = (left + right) / 2;
	const y = straight === 'up' ? bottom : top;
	return { left: x, right: x, top: y, bottom: y };
}
