import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFolder, buildSite } from '../support/build-site.ts';

const root = join(buildFolder, 'one-fact');
const out = join(buildFolder, 'one-fact-site');
const read = (path: string): string => readFileSync(join(out, path), 'utf8');

/** SIPRI's count of assembled warheads in January 2025: in prose, a chart and the claim's own pages. */
const CLAIM = 'nuclear-arsenal-size';
const KEY = 'sipri-2025';
const CHANGED = 73;

beforeAll(async () => {
	rmSync(root, { recursive: true, force: true });
	cpSync('content', join(root, 'content'), { recursive: true });
	const file = join(root, 'content/claims', `${CLAIM}.yml`);
	const entry = readFileSync(file, 'utf8');
	const changed = entry.replace(
		new RegExp(`(\\n  ${KEY}:[\\s\\S]*?\\n    value: )\\d+`),
		`$1${CHANGED}`,
	);
	expect(changed).not.toBe(entry);
	writeFileSync(file, changed);
	const { status, output } = await buildSite(['--root', root, '--out', out]);
	expect(status, output).toBe(0);
}, 180_000);

describe('one figure changed in one file', () => {
	it('changes in the prose of every chapter that prints it', () => {
		for (const chapter of ['overview', 'military']) {
			expect(read(`${chapter}/index.html`)).toMatch(
				new RegExp(`href="/claims/${CLAIM}/#${KEY}"[^>]*>about\\s73\\swarheads</a>`),
			);
		}
	});

	it('changes on the page of the claim, in its table and in the sentence', () => {
		const page = read(`claims/${CLAIM}/index.html`);
		expect(page).toMatch(new RegExp(`<tr id="${KEY}"[^>]*>[\\s\\S]*?about\\s73\\swarheads`));
		expect(page).not.toMatch(new RegExp(`<tr id="${KEY}"[^>]*>[^/]*about\\s50\\swarheads`));
	});

	it('changes in the chart, its table and its data file', () => {
		expect(read('charts/sipri-warheads.csv')).toMatch(/2025-01.+\b73\b|\b73\b.+2025-01/);
		expect(read('charts/sipri-warheads.svg')).toContain('73');
		expect(read('military/index.html')).toMatch(/id="chart-sipri-warheads"[\s\S]*\b73\b/);
	});

	it('changes in the data file of the claims', () => {
		const { entries } = JSON.parse(read('claims.json')) as {
			entries: { id: string; values: Record<string, { value?: number }> }[];
		};
		expect(entries.find(({ id }) => id === CLAIM)?.values[KEY]?.value).toBe(CHANGED);
	});
});
