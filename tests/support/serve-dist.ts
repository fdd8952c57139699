import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/serve/static-server.ts';
import { listRoutes } from './routes.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the home page. */
		siteUrl: string;
		/** Every page of the built site, see `listRoutes`. */
		routes: string[];
	}
}

/** Serves the built site while the browser tests run. `SITE_FOLDER` names another than `dist`. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
	const folder = resolve(process.env['SITE_FOLDER'] ?? 'dist');
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no site in ${folder}. Run "npm run build" first.`);
	}
	const server = await serveFolder({ folder, base: process.env['BASE_PATH'] ?? '/' });
	project.provide('siteUrl', server.url);
	project.provide('routes', listRoutes(folder));
	return () => server.close();
}
