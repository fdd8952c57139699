import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSiteTree, type SiteTree } from '../../../support/site-tree.ts';

const script = fileURLToPath(new URL('../../../../src/checks/built.ts', import.meta.url));

let tree: SiteTree;
beforeEach(() => {
	tree = makeSiteTree();
});
afterEach(() => {
	tree.remove();
});

function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--root', '.', ...args], {
		cwd: tree.root,
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

describe('node src/checks/built.ts', () => {
	it('ends with 0 and the next step for a faultless site', () => {
		expect(run('site', '--base', '/base')).toEqual({
			status: 0,
			output: '3 pages checked, 0 errors, 0 warnings. Next: npm run preview shows the site.\n',
		});
	});

	it('ends with 1 and the problems as JSON', () => {
		tree.removeFile('site/bridge.svg');
		const { status, output } = run('site', '--base', '/base/', '--format', 'json');
		expect(status).toBe(1);
		expect(JSON.parse(output)).toMatchObject({
			errors: 1,
			problems: [{ rule: 'broken-link', file: 'site/river/index.html', line: 38, column: 12 }],
		});
	});

	it.each([
		[['out'], 'There is no built site in out/: npm run build makes it.'],
		[['site', '--format', 'xml'], 'There is no format "xml".'],
		[['site', 'out'], 'There is no use for "out".'],
	])('ends with 2 for %j', (args, message) => {
		const { status, output } = run(...args);
		expect(status).toBe(2);
		expect(output).toBe(`${message}\nSee npm run check:built -- --help.\n`);
	});
});
