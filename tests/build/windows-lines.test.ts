import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder, buildSite } from '../support/build-site.ts';

const root = join(buildFolder, 'windows-lines');

/** Every file that a build reads, its line ends as git on Windows may set them. */
function copyProject(): void {
	rmSync(root, { recursive: true, force: true });
	const listed = execFileSync('git', ['ls-files', '-z', '--', ':!tests'], { encoding: 'utf8' });
	for (const file of listed.split('\0').filter(existsSync)) {
		const copy = join(root, file);
		mkdirSync(dirname(copy), { recursive: true });
		cpSync(file, copy);
		const bytes = readFileSync(file);
		// Binary files have zeros; git tells them in the same way.
		if (!bytes.includes(0)) writeFileSync(copy, bytes.toString().replaceAll(/\r?\n/g, '\r\n'));
	}
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

test('a checkout with the line ends of Windows builds', { timeout: 400_000 }, async () => {
	copyProject();
	const { status, output } = await buildSite([], {}, root);
	expect(status, output).toBe(0);
});
