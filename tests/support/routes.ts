import { globSync } from 'node:fs';

/**
 * Every page of a built site as the path a reader sees: `/`, `/dmz/`, `/404.html`. The pages of paragraphs, `/p/7k3q/`,
 * are hundreds of one kind that send their readers on at once, and have a test of their own.
 *
 * @param folder The built site.
 */
export function listRoutes(folder: string): string[] {
	return globSync('**/*.html', { cwd: folder })
		.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
		.filter((route) => !route.startsWith('/p/'))
		.sort();
}

/**
 * One route for each kind of page, for tests that would take too long on all of them. Pages of
 * the top level differ from one another; those below (`/claims/…/`) come from one template, so
 * the first and the last of each folder stand for the rest.
 */
export function sampleRoutes(routes: readonly string[]): string[] {
	const folders = Map.groupBy(routes, (route) => /^\/[^/]+\/(?=.)/.exec(route)?.[0] ?? '/');
	return [...folders].flatMap(([folder, inside]) =>
		folder === '/' || inside.length < 3 ? inside : [inside.at(0)!, inside.at(-1)!],
	);
}
