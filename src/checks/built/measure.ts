import { brotliCompressSync, constants } from 'node:zlib';
import { keepByData } from '../../model/keep-by-data.ts';

/** The best quality, which hosts use for finished files; slow. */
const BEST = 11;

/** Quick, and never smaller than the best. */
const QUICK = 5;

/** A part of what a page loads. */
export interface Part {
	name: string;
	bytes: Buffer;
	/** Whether it is packed already, as fonts and pictures are. */
	isPacked?: boolean;
}

/** Sizes that were measured: pages share most of their files. */
const keepSize = keepByData<Buffer, number>();

const compress = (bytes: Buffer, quality: number): number =>
	keepSize(bytes, `${quality}`, () => {
		const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
		return brotliCompressSync(bytes, { params }).length;
	});

function weigh(parts: readonly Part[], quality: number): number {
	const sizes = parts.map(({ bytes, isPacked }) =>
		isPacked ? bytes.length : compress(bytes, quality),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * How many bytes parts have together as they are sent, if that is more than the limit; else undefined.
 * Quality 11 is tried only for what is too large at a quicker one.
 */
export function weighAbove(limit: number, parts: readonly Part[]): number | undefined {
	if (weigh(parts, QUICK) <= limit) return undefined;
	const bytes = weigh(parts, BEST);
	return bytes > limit ? bytes : undefined;
}

/** 30,400 bytes are "30.4 KB". */
export const formatKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
