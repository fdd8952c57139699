import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, readSite } from '../../src/checks/built/read-site.ts';
import { type ContentTree, makeContentTree } from './content-tree.ts';

const VALID = join(import.meta.dirname, '../fixtures/built/valid');

/** A built site in `site/` beside its content, on which a test may do what it likes. */
export interface SiteTree extends ContentTree {
	removeFile(path: string): void;
	read(): BuiltSite;
}

/** The start of a JPEG: as much as tells its size, then zeros. */
export function makeJpeg(width: number, height: number, bytes = 20): Buffer {
	const jpeg = Buffer.alloc(bytes);
	// Start of image, then a baseline frame of 11 bytes and 8 bits.
	jpeg.set([0xff, 0xd8, 0xff, 0xc0, 0x00, 0x0b, 0x08]);
	jpeg.writeUInt16BE(height, 7);
	jpeg.writeUInt16BE(width, 9);
	return jpeg;
}

/** Copies the small faultless site into a new folder and lays another one over it. */
export function makeSiteTree(overlay?: string): SiteTree {
	const tree = makeContentTree(VALID);
	tree.write('site/og/home.jpg', makeJpeg(1200, 630));
	if (overlay !== undefined) cpSync(overlay, tree.root, { recursive: true });
	return {
		...tree,
		removeFile: (path) => rmSync(join(tree.root, path)),
		read: () => readSite(join(tree.root, 'site'), '/base/', tree.root),
	};
}
