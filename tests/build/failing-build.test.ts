import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { MARKER } from '../../src/files/find-target-fault.ts';
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
	writeFileSync(join(out, MARKER), '');
	const before = listStages();
	const { status, output } = await buildSite(['--out', out], { SITE_URL: 'no address' });
	expect(status, output).toBe(1);
	expect(output).toContain(`${out}/ is the last good build.`);
	expect(output).not.toContain('build.ts:');
	expect(readdirSync(out).sort()).toEqual([MARKER, 'index.html']);
	expect(listStages().filter((name) => !before.includes(name))).toEqual([]);
});

test('what no build made is refused in a sentence, and stays', async () => {
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'thesis.txt'), 'years of work');
	for (const [args, sentence] of [
		[['--out', out], `${out} was not made by a build and holds thesis.txt`],
		[['--root', root, '--out', root], `${root} holds this project or its content`],
		[['--out', '.'], '. holds this project or its content'],
	] as const) {
		const { status, output } = await buildSite([...args]);
		expect(status).toBe(2);
		expect(output).toMatch(/^.*\nFix: .*\nSee npm run build -- --help\.\n$/);
		expect(output).toContain(sentence);
	}
	expect(readdirSync(out)).toEqual(['thesis.txt']);
	expect(existsSync(join(root, 'content', 'claims'))).toBe(true);
});

/** The folders in which sites are being built. */
const listStages = () => (existsSync('.build') ? readdirSync('.build') : []);
