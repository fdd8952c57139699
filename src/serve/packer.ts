import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';

/** Every body is compressed once and kept, so there is time for a quality that hosts use for files they prepare. */
const settings = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Bytes of compressed answers that are kept; a whole site takes a few megabytes. */
const MOST_KEPT = 64_000_000;

const brotli = promisify(brotliCompress);

/** Compresses as the server sends it. */
export function compress(body: Uint8Array): Buffer {
	return brotliCompressSync(body, settings);
}

/**
 * Makes a function that compresses each body once, beside the other work of the server, and keeps it.
 *
 * @returns a function of the body and of what tells it from others
 */
export function makePacker(): (body: Uint8Array, key: string) => Promise<Buffer> {
	const kept = new Map<string, Promise<Buffer>>();
	let size = 0;
	return (body, key) => {
		const known = kept.get(key);
		if (known) return known;
		if (size > MOST_KEPT) {
			kept.clear();
			size = 0;
		}
		size += body.length;
		const packed = brotli(body, settings);
		kept.set(key, packed);
		return packed;
	};
}
