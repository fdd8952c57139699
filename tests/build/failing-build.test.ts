import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildFolder, buildSite } from '../support/build-site.ts';

const folder = join(buildFolder, 'failing');
const root = join(folder, 'root');
const out = join(folder, 'out');

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	cpSync('content', join(root, 'content'), { recursive: true });
});

test('broken content stops the build before anything is written', async () => {
	const [claim = ''] = readdirSync(join(root, 'content', 'claims'));
	writeFileSync(join(root, 'content', 'claims', claim), 'statement: Too little.\n');
	const { status, output } = await buildSite(['--root', root, '--out', out]);
	expect(status).toBe(1);
	expect(output).toContain(claim);
	expect(existsSync(out)).toBe(false);
});

test('a build that fails half-way leaves the last good one as it was', async () => {
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'index.html'), 'the last good build');
	const { status, output } = await buildSite(['--out', out], { SITE_URL: 'no address' });
	expect(status, output).toBe(1);
	expect(readdirSync(out)).toEqual(['index.html']);
	expect(readdirSync('.build').filter((name) => name.includes('out'))).toEqual([]);
});
