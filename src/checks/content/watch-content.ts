import type { AstroIntegration } from 'astro';
import { dirname, relative, resolve } from 'node:path';
import { escapeXml } from '../../html/escape-xml.ts';
import { readDay } from '../../setup/read-day.ts';
import { count } from '../reporters/summary.ts';
import { formatText } from '../reporters/text.ts';
import { checkContent } from './check-content.ts';
import { readContent } from './read-content.ts';
import { permalinkRules } from './rules/permalink-rules.ts';

/** An editor writes a file in several steps, and git many files. */
const QUIET_MILLISECONDS = 50;

/** Addresses are given when a text is written, not while it is. */
const waiting: ReadonlySet<string> = new Set(permalinkRules.map(({ id }) => id));

const NEXT = 'the page comes back by itself.';

/**
 * The errors in the content as a report, or undefined where there are none. A file that vanishes while it
 * is read is an error as well; it must not end the server.
 */
async function findErrors(root: string): Promise<string | undefined> {
	try {
		return await checkFolder(root);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

async function checkFolder(root: string): Promise<string | undefined> {
	const content = readContent(root, readDay(root));
	const found = await checkContent(content);
	const problems = found.filter(({ level, rule }) => level === 'error' && !waiting.has(rule));
	const checked = count(content.entries.length, 'entry');
	return problems.length === 0 ? undefined : formatText({ checked, next: NEXT, problems });
}

/** What stands in the place of every page while the content has errors. Vite's script loads it anew. */
const printPage = (report: string, base: string): string => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<meta name="color-scheme" content="light dark" />
		<title>Errors in the content</title>
		<script type="module" src="${base}@vite/client"></script>
		<style>
			body { margin: 2rem auto; padding: 0 1rem; max-width: 60rem; font: 1rem/1.5 system-ui; }
			pre { white-space: pre-wrap; overflow-wrap: anywhere; }
		</style>
	</head>
	<body>
		<h1>Errors in the content</h1>
		<pre>${escapeXml(report)}</pre>
		<p>Save the mended file, and ${NEXT}</p>
	</body>
</html>
`;

/**
 * Checks the content while the site is being written: after every change, and before a page is shown.
 * While there are errors the development server answers with their report; it would go on with
 * what it read before.
 *
 * @param folder the one with the content
 */
export function watchContent(folder: string): AstroIntegration {
	const content = resolve(folder);
	const root = dirname(content);
	return {
		name: 'three-borders/watch-content',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				let report: string | undefined;
				let timer: NodeJS.Timeout | undefined;
				let checking = Promise.withResolvers<undefined>();

				const check = async () => {
					const before = report;
					const mine = timer;
					const found = await findErrors(root);
					// Something was saved meanwhile: the check that is planned for it counts.
					if (timer !== mine) return;
					report = found;
					timer = undefined;
					checking.resolve(undefined);
					if (report === before) return;
					if (report === undefined) logger.info('No errors in the content any more.');
					else logger.error(`\n${report}`);
					server.ws.send({ type: 'full-reload' });
				};
				const plan = () => {
					if (timer === undefined) checking = Promise.withResolvers();
					clearTimeout(timer);
					timer = setTimeout(() => void check(), QUIET_MILLISECONDS);
				};
				const isContent = (file: string) => !relative(content, file).startsWith('..');

				plan();
				server.watcher.add(content);
				server.watcher.on('all', (_, file) => {
					if (isContent(resolve(file))) plan();
				});
				server.middlewares.use((request, response, next) => {
					if (!/\btext\/html\b/.test(request.headers.accept ?? '')) {
						next();
						return;
					}
					void checking.promise.then(() => {
						if (report === undefined) {
							next();
							return;
						}
						response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
						response.end(printPage(report, server.config.base));
					});
				});
			},
		},
	};
}
