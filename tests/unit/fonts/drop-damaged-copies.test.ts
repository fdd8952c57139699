import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropDamagedCopies } from '../../../src/fonts/drop-damaged-copies.ts';

test('only whole copies of the originals stay', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'copies-'));
	try {
		const copies = join(folder, 'copies');
		await dropDamagedCopies(copies, []);
		mkdirSync(copies);
		const originals = ['serif', 'sans'].map((name) => {
			writeFileSync(join(folder, name), `the glyphs of ${name}`);
			return join(folder, name);
		});
		writeFileSync(join(copies, 'a.woff2'), 'the glyphs of serif');
		writeFileSync(join(copies, 'b.woff2'), 'the glyphs of s');
		writeFileSync(join(copies, 'c.woff2'), '');
		await dropDamagedCopies(copies, originals);
		expect(readdirSync(copies)).toEqual(['a.woff2']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
