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
import { listRoutes } from '../support/routes.ts';

const HELP = `Usage: npm run bench [-- --no-build]

Builds the site into a folder of its own, three times the pages, once the whole and once the downloads, and
prints times and sizes as tables.

  --no-build  only the sizes of what is in dist/
  --help      this text`;

const OUT = join('test-results', 'bench');

/** Runs a command quietly and returns the seconds it took. */
function time(command: string, args: string[], env: Record<string, string> = {}): number {
	const start = performance.now();
	const { status, stderr } = spawnSync(command, args, {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
	return (performance.now() - start) / 1000;
}

const median = (values: number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function benchBuild(): void {
	const astro = join('node_modules', '.bin', 'astro');
	const pages = Array.from({ length: 3 }, () => time(astro, ['build'], { OUT_DIR: OUT }));
	console.table({
		'check of the content': {
			seconds: time(process.execPath, ['src/checks/content.ts']).toFixed(1),
		},
		'pages, median of three': { seconds: median(pages).toFixed(1) },
		'whole build with cards and checks': {
			seconds: time(process.execPath, ['src/build.ts', '--out', OUT]).toFixed(1),
		},
		'book and brief on both papers, e-book': {
			seconds: time(process.execPath, ['src/downloads.ts', '--site', OUT]).toFixed(1),
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

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(HELP);
else {
	const isBuilding = !args.includes('--no-build');
	if (isBuilding) benchBuild();
	const folder = isBuilding ? OUT : 'dist';
	if (!existsSync(folder)) throw new Error(`There is no ${folder}/. Run npm run build first.`);
	benchSizes(folder);
	benchDownloads(folder);
	if (isBuilding) rmSync(OUT, { recursive: true, force: true });
}
