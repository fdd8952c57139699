import { globSync } from 'node:fs';

/**
 * Every page of a built site as the path a reader sees: `/`, `/dmz/`, `/404.html`.
 *
 * @param folder The built site.
 */
export function listRoutes(folder: string): string[] {
	return globSync('**/*.html', { cwd: folder })
		.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
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
