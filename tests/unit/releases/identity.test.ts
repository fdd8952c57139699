import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashBlob, makeSwhid } from '../../../src/releases/identity.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'identity-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['', 'one line\n', 'lines of\r\nWindows\r\n', 'no end', '조선로동당 – “4 km”\n'])(
	'%j has the hash that git gives it',
	(text) => {
		const file = join(folder, 'text.txt');
		writeFileSync(file, text);
		const { stdout } = spawnSync('git', ['hash-object', '--no-filters', file], {
			encoding: 'utf8',
		});
		expect(hashBlob(Buffer.from(text))).toBe(stdout.trim());
	},
);

test('a changed letter gives another identity', () => {
	const [one, other] = ['4 km wide\n', '4 km wade\n'].map((text) => hashBlob(Buffer.from(text)));
	expect(makeSwhid(one ?? '')).toMatch(/^swh:1:cnt:[\da-f]{40}$/);
	expect(one).not.toBe(other);
});
