import { encode } from 'uqr';

/** A QR code as one path: each module is a unit square. */
interface QrPath {
	/** Modules along a side, with the quiet zone of two. */
	size: number;
	/** Path data of the dark modules, run by run. */
	path: string;
}

/** Draws a text, as a rule the address of a page, as a QR code that survives a photocopy (level M). */
export function getQrPath(text: string): QrPath {
	const { size, data } = encode(text, { ecc: 'M', border: 2 });
	const runs = data.flatMap((row, y) => {
		const modules = row.map((isDark) => (isDark ? '#' : ' ')).join('');
		return [...modules.matchAll(/#+/g)].map(
			({ 0: { length }, index: x }) => `M${x} ${y}h${length}v1h-${length}z`,
		);
	});
	return { size, path: runs.join('') };
}
