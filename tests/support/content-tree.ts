import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const VALID = join(import.meta.dirname, '../fixtures/valid');

/** A content tree of its own, on which a test may do what it likes. */
export interface ContentTree {
	/** The folder that holds `content/`. */
	root: string;
	/** Writes a file, from the root. */
	write(path: string, data: string | Uint8Array): void;
	remove(): void;
}

/** Copies the small valid content tree into a new folder and lays another one over it. */
export function makeContentTree(overlay?: string): ContentTree {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(VALID, root, { recursive: true });
	if (overlay !== undefined) cpSync(overlay, root, { recursive: true });
	return {
		root,
		write(path, data) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), data);
		},
		remove: () => rmSync(root, { recursive: true }),
	};
}
