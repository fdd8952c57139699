import { createHash } from 'node:crypto';

/**
 * The hash by which git calls a file, as `git hash-object --no-filters FILE` prints it: SHA-1 of its length and bytes,
 * 40 hexadecimal digits.
 */
export function hashBlob(bytes: Uint8Array): string {
	return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The identity of a file by ISO/IEC 18670, which needs no registry: `swh:1:cnt:` and its hash. */
export const makeSwhid = (hash: string): string => `swh:1:cnt:${hash}`;
