/**
 * `npm run bench`: measures the built site and the time it takes to build it. It asserts nothing;
 * budgets are held by `check:built` and the browser tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import type { Download } from '../../src/book/write-links.ts';
import { findBin } from '../../src/setup/find-bin.mjs';
import { Obstacle, runCommand } from '../../src/setup/run-command.ts';
import { listRoutes } from '../support/routes.ts';
import { benchPaint, pickOfEachKind } from './bench-paint.ts';
import { median } from './median.ts';

const HELP = `Usage: npm run bench [-- options]

Builds the site into a folder of its own, three times the pages, once the whole and once the downloads, and
prints times and sizes as tables. Then it paints a page of each kind on a slow phone, nine times in turn with its
floor: the same text and figures as plain HTML.

  --no-build    only the sizes and paints of what is in dist/
  --no-paint    no paints
  --paint PATH  paint this page instead of one of each kind, /overview/ for example; may be given again
  --help        this text`;

const OUT = join('test-results', 'bench');
const SITE = join(OUT, 'site');

/** Runs a script quietly and returns the seconds it took. */
function time(args: string[], env: Record<string, string> = {}): number {
	const start = performance.now();
	const { status, stderr, error } = spawnSync(process.execPath, args, {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		encoding: 'utf8',
	});
	if (status !== 0)
		throw new Obstacle(`node ${args.join(' ')} failed:\n${error?.message ?? stderr}`);
	return (performance.now() - start) / 1000;
}

function benchBuild(): void {
	const astro = findBin('astro');
	const pages = Array.from({ length: 3 }, () =>
		time([astro, 'build'], { OUT_DIR: join(OUT, 'pages') }),
	);
	console.table({
		'check of the content': {
			seconds: time(['src/checks/content.ts']).toFixed(1),
		},
		'pages, median of three': { seconds: median(pages).toFixed(1) },
		'whole build with cards and checks': {
			seconds: time(['src/build.ts', '--out', SITE]).toFixed(1),
		},
		'book, brief and executive edition on both papers, e-book': {
			seconds: time(['src/downloads.ts', '--site', SITE]).toFixed(1),
		},
	});
}

/** Kilobytes of a page's HTML, plain and with brotli, its styles and drawings inside. */
function weigh(folder: string, route: string) {
	const html = readFileSync(join(folder, route.endsWith('/') ? `${route}index.html` : route));
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
	return {
		'HTML, kB': kilobytes(html.length),
		'brotli, kB': kilobytes(brotliCompressSync(html).length),
	};
}

function benchDownloads(folder: string): void {
	const list = join(folder, 'downloads', 'downloads.json');
	if (!existsSync(list)) return;
	const files = JSON.parse(readFileSync(list, 'utf8')) as Download[];
	const rows = files.map(({ file, pages, bytes }) => [
		file,
		{ pages: pages ?? '–', 'size, MB': (bytes / 1e6).toFixed(2) },
	]);
	console.table(Object.fromEntries(rows));
}

function benchSizes(folder: string): void {
	const routes = listRoutes(folder);
	// One of a kind stands for its folder: claims, forecasts, maps.
	const topLevel = routes.filter((route) => route.split('/').length <= 3);
	console.log(`${routes.length} pages`);
	console.table(Object.fromEntries(topLevel.map((route) => [route, weigh(folder, route)])));
}

const options = {
	'no-build': { type: 'boolean', default: false },
	'no-paint': { type: 'boolean', default: false },
	paint: { type: 'string', multiple: true },
} as const;

await runCommand({ name: 'npm run bench', help: HELP, options }, async ({ values }) => {
	const isBuilding = !values['no-build'];
	if (isBuilding) benchBuild();
	const folder = isBuilding ? SITE : 'dist';
	if (!existsSync(folder))
		throw new Obstacle(`There is no ${folder}/.\nFix: run "npm run build" first.`);
	const routes = listRoutes(folder);
	const unknown = (values.paint ?? []).filter((route) => !routes.includes(route));
	if (unknown.length)
		throw new Obstacle(
			`The site has no page ${unknown.join(', ')}.\nFix: write the path with a slash at both ends, for example /overview/.`,
		);
	benchSizes(folder);
	benchDownloads(folder);
	if (!values['no-paint'])
		await benchPaint(folder, values.paint ?? pickOfEachKind(routes), join(OUT, 'paint'));
	if (isBuilding) rmSync(OUT, { recursive: true, force: true });
	return 0;
});
