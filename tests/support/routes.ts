import { globSync } from 'node:fs';

/**
 * Every page of a built site as the path a reader sees: `/`, `/dmz/`, `/404.html`. The pages of paragraphs, `/p/7k3q/`,
 * are hundreds of one kind that send their readers on at once, and have a test of their own. Of the earlier versions of
 * chapters, more with each release and of one kind, two of the latest stand for the rest.
 *
 * @param folder The built site.
 */
export function listRoutes(folder: string): string[] {
	const routes = globSync('**/*.html', { cwd: folder })
		.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
		.filter((route) => !route.startsWith('/p/'))
		.sort();
	const versions = routes.filter((route) => VERSION.test(route));
	const latest = versions.at(-1)?.slice(0, DAY_END) ?? '';
	const ofLatest = versions.filter((route) => route.startsWith(latest));
	const kept = new Set([ofLatest.at(0), ofLatest.at(-1)]);
	return routes.filter((route) => !VERSION.test(route) || kept.has(route));
}

/** A chapter as it was on a day: `/v/2026-11-28/dmz/`; and how much of it names the day. */
const VERSION = /^\/v\/[\d-]{10}\/[^/]+\/$/;
const DAY_END = '/v/2026-11-28/'.length;

/**
 * One route for each kind of page, for tests that would take too long on all of them. Pages of
 * the top level differ from one another; those below (`/claims/…/`) come from one template, so
 * the first and the last of each folder stand for the rest.
 */
export function sampleRoutes(routes: readonly string[]): string[] {
	return [...groupByFolder(routes)].flatMap(([folder, inside]) =>
		folder === '/' || inside.length < 3 ? inside : [inside.at(0)!, inside.at(-1)!],
	);
}

/**
 * Fewer routes, for tests that look at pages one by one what all of them are checked for in the built files: of a folder
 * with many pages of one template, every third.
 */
export function thinRoutes(routes: readonly string[]): string[] {
	const kept = new Set(sampleRoutes(routes));
	return [...groupByFolder(routes).values()].flatMap((inside) =>
		inside.filter((route, index) => kept.has(route) || inside.length < 12 || index % 3 === 0),
	);
}

/** Routes by the folder they are in: `/claims/`; those of the top level under `/`. */
const groupByFolder = (routes: readonly string[]): Map<string, string[]> =>
	Map.groupBy(routes, (route) => /^\/[^/]+\/(?=.)/.exec(route)?.[0] ?? '/');
