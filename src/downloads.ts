/** `npm run downloads`: makes PDFs and an e-book of the built site and links to them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { recoverFolder } from './files/replace-folder.ts';
import { makeDownloads } from './book/make-downloads.ts';
import { Obstacle, runCommand } from './setup/run-command.ts';

const HELP = `Usage: npm run downloads [-- options]

Makes PDFs and an e-book of the built site in its folder downloads/, and writes links to them into
its pages.
Run it after npm run build.

  --site DIR  folder of the built site, by default dist/
  --help      this text

Environment: BASE_PATH as for the build; CHROMIUM_PATH names the browser to use.`;

const options = { site: { type: 'string', default: 'dist' } } as const;

await runCommand({ name: 'npm run downloads', help: HELP, options }, async ({ values }) => {
	const { site } = values;
	recoverFolder(site);
	if (!existsSync(join(site, 'print', 'index.html')))
		throw new Obstacle(`There is no site in ${site}/.\nFix: run "npm run build" first.`);
	const downloads = await makeDownloads({
		site,
		base: process.env['BASE_PATH'] ?? '/',
		root: '.',
		onProgress: (line) => {
			console.log(line);
		},
	}).catch((error: unknown) => {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Obstacle(`${reason}\nNothing was written.`, { cause: error });
	});
	console.log(`${downloads.length} files are in ${join(site, 'downloads')}/.`);
	console.log('Next: npm run preview shows the site with links to them.');
	return 0;
});
