import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder, buildSite } from '../support/build-site.ts';

test('two builds of the same content are the same to the byte', async () => {
	const outs = [join(buildFolder, 'first'), join(buildFolder, 'second')];
	for (const out of outs) {
		const { status, output } = await buildSite(['--root', 'tests/fixtures/valid', '--out', out]);
		expect(status, output).toBe(0);
	}
	const [first, second] = outs.map(hashFiles);
	expect(first).not.toEqual({});
	expect(second).toEqual(first);
});

/** The hash of each file below a folder, by its path. */
function hashFiles(folder: string): Record<string, string> {
	const files = globSync('**/*', { cwd: folder })
		.filter((file) => statSync(join(folder, file)).isFile())
		.sort();
	const hash = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
	return Object.fromEntries(files.map((file) => [file, hash(file)]));
}
