/**
 * `npm run build`: checks the content, builds the site, makes the sharing cards, checks the result,
 * and only then puts it in the place of the last one. A build that fails leaves that one as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findTargetFault, MARKER, MARKER_TEXT } from './files/find-target-fault.ts';
import { makeOwnFolder, removeOrphans } from './files/own-folders.ts';
import { recoverFolder, replaceFolder } from './files/replace-folder.ts';
import { findBin } from './setup/find-bin.mjs';
import { Obstacle, runCommand, UsageError } from './setup/run-command.ts';

const HELP = `Usage: npm run build [-- options]

Builds the site into a folder, by default dist/.

  --out DIR   the folder; it is made anew, so it must be new, empty or made by a build
  --root DIR  the folder that holds content/, by default this repository
  --help      this text

Environment: SITE_URL (https://example.org), BASE_PATH (/explainer/).`;

const options = {
	out: { type: 'string', default: 'dist' },
	root: { type: 'string', default: '.' },
} as const;

/** Where new sites stand until they are whole. */
const STAGES = '.build';

interface Folders {
	/** Where the site is to stand. */
	out: string;
	/** The folder that holds `content/`. */
	root: string;
	/** Where the new site stands until it is whole. */
	stage: string;
}

/** Runs one of our commands with Node. */
function runStep(title: string, args: string[], out: string, env: NodeJS.ProcessEnv = {}): void {
	console.log(`\n${title}`);
	const { status, signal, error } = spawnSync(process.execPath, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	if (status === 0) return;
	const reason = error ? `: ${error.message}` : signal ? `: it was ended by ${signal}` : '';
	const rest = existsSync(out) ? `${out}/ is the last good build.` : 'Nothing was written.';
	throw new Obstacle(`\nThe build stopped at “${title}”${reason}. ${rest}`);
}

/** Builds the pages with all that belongs to them. */
async function makeSite({ out, root, stage }: Folders): Promise<void> {
	runStep('Building the pages', [findBin('astro'), 'build'], out, {
		ASTRO_TELEMETRY_DISABLED: '1',
		CONTENT_ROOT: join(root, 'content'),
		OUT_DIR: stage,
	});
	console.log('\nMaking the sharing cards');
	// Loaded when it is needed: a wrong call is answered at once.
	const { makeCards } = await import('./cards/make-cards.ts');
	const cards = await makeCards(stage);
	console.log(`${cards.made} made, ${cards.kept} kept from before.`);
	writeFileSync(join(stage, MARKER), MARKER_TEXT);
}

function refuseTarget(out: string, root: string): void {
	const fault = findTargetFault(out, '.', join(root, 'content'));
	if (fault !== undefined)
		throw new UsageError(`${fault}\nFix: name a folder that is new, empty or made by a build.`);
}

await runCommand({ name: 'npm run build', help: HELP, options }, async ({ values }) => {
	const { out, root } = values;
	recoverFolder(out);
	refuseTarget(out, root);
	removeOrphans(STAGES, '');
	runStep('Checking the content', ['src/checks/content.ts', '--quiet', '--root', root], out);
	const stage = makeOwnFolder(STAGES, '');
	try {
		await makeSite({ out, root, stage });
	} catch (error) {
		rmSync(stage, { recursive: true, force: true });
		throw error;
	}
	// If this fails, the pages stay for a look at the places that are named.
	runStep('Checking the built pages', ['src/checks/built.ts', stage, '--root', root], out);
	refuseTarget(out, root);
	replaceFolder(stage, out);
	console.log(`\nThe site is in ${out}/. To see it: npm run preview`);
	return 0;
});
