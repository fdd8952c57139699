/** `npm run downloads`: makes PDFs and an e-book of the built site and links to them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { makeDownloads } from './book/make-downloads.ts';

const HELP = `Usage: npm run downloads [-- options]

Makes PDFs and an e-book of the built site in its folder downloads/, and writes links to them into
its pages.
Run it after npm run build.

  --site DIR  folder of the built site, by default dist/
  --help      this text

Environment: BASE_PATH as for the build; CHROMIUM_PATH names the browser to use.`;

const { values: options } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		help: { type: 'boolean', default: false },
	},
});

async function run(): Promise<void> {
	if (!existsSync(join(options.site, 'print', 'index.html'))) {
		throw new Error(`There is no site in ${options.site}/. Run "npm run build" first.`);
	}
	const downloads = await makeDownloads({
		site: options.site,
		base: process.env['BASE_PATH'] ?? '/',
		root: '.',
		onProgress: (line) => {
			console.log(line);
		},
	});
	console.log(`${downloads.length} files are in ${join(options.site, 'downloads')}/.`);
	console.log('Next: npm run preview shows the site with links to them.');
}

if (options.help) console.log(HELP);
else {
	try {
		await run();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		console.error('Nothing was written.');
		process.exitCode = 1;
	}
}
