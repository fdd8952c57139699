/**
 * `npm run build`: checks the content, builds the site, makes the sharing cards, checks the result,
 * and only then puts it in the place of the last one. A build that fails leaves that one as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { makeCards } from './cards/make-cards.ts';

const HELP = `Usage: npm run build [-- options]

Builds the site into a folder, by default dist/.

  --out DIR   the folder, made anew
  --root DIR  the folder that holds content/, by default this repository
  --help      this text

Environment: SITE_URL (https://example.org), BASE_PATH (/explainer/).`;

const { values: options } = parseArgs({
	options: {
		out: { type: 'string', default: 'dist' },
		root: { type: 'string', default: '.' },
		help: { type: 'boolean', default: false },
	},
});

/** Where the new site stands until it is whole. Named for its target, so that two builds never meet. */
const stage = join('.build', options.out.replaceAll(/[^\w.-]+/g, '-'));

/**
 * Runs a step; if it fails, so does the build, with nothing put in place.
 *
 * @param keepStage leave the pages where they are, so that the places in a report can be looked up
 */
function run(
	title: string,
	command: string,
	args: string[],
	{ env = {}, keepStage = false }: { env?: NodeJS.ProcessEnv; keepStage?: boolean } = {},
): void {
	console.log(`\n${title}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	if (status !== 0) {
		if (!keepStage) rmSync(stage, { recursive: true, force: true });
		console.error(
			`\nThe build stopped at “${title}”. ${existsSync(options.out) ? `${options.out}/ is the last good build.` : 'Nothing was written.'}`,
		);
		process.exit(1);
	}
}

async function build(): Promise<void> {
	rmSync(stage, { recursive: true, force: true });
	run('Checking the content', process.execPath, [
		'src/checks/content.ts',
		'--quiet',
		'--root',
		options.root,
	]);
	run('Building the pages', join('node_modules', '.bin', 'astro'), ['build'], {
		env: {
			ASTRO_TELEMETRY_DISABLED: '1',
			CONTENT_ROOT: join(options.root, 'content'),
			OUT_DIR: stage,
		},
	});
	console.log('\nMaking the sharing cards');
	const cards = await makeCards(stage);
	console.log(`${cards.made} made, ${cards.kept} kept from before.`);
	run(
		'Checking the built pages',
		process.execPath,
		['src/checks/built.ts', stage, '--root', options.root],
		{ keepStage: true },
	);
	rmSync(options.out, { recursive: true, force: true });
	mkdirSync(dirname(options.out), { recursive: true });
	renameSync(stage, options.out);
	console.log(`\nThe site is in ${options.out}/. To see it: npm run preview`);
}

if (options.help) console.log(HELP);
else await build();
