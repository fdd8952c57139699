/**
 * `npm test` and `npm run check`: every check in order, the cheap ones first. Stops at the first
 * that fails, since what follows would only repeat it.
 */
import { spawnSync } from 'node:child_process';
import { runCommand } from './run-command.ts';
import { spawnNpm } from './spawn-npm.mjs';

interface Step {
	/** The npm script. */
	script: string;
	title: string;
	/** What to do when it fails. */
	fix: string;
	/** Needs the built site or a browser, so it is not for every save. */
	isSlow?: true;
	/** What the script is told when only what was changed is to be tried. */
	listFastArgs?: () => string[];
}

/** What the last commit and everything since touch; all where git does not know. */
function limitToChanges(): string[] {
	const before = 'HEAD~1';
	const { status } = spawnSync('git', ['rev-parse', '--verify', '--quiet', before]);
	return status === 0 ? ['--', '--changed', before, '--passWithNoTests'] : [];
}

const steps: Step[] = [
	{
		script: 'check:format',
		title: 'Format',
		fix: 'run "npm run format", which rewrites the files named above.',
	},
	{
		script: 'lint',
		title: 'Lint',
		fix: 'correct the lines named above; "npm run lint -- --fix" mends some by itself.',
	},
	{ script: 'types', title: 'Types', fix: 'correct the lines named above.' },
	{
		script: 'test:unit',
		title: 'Unit and content-rule tests',
		fix: 'each failure above shows what was expected and what came.',
		listFastArgs: limitToChanges,
	},
	{
		script: 'check:content',
		title: 'Content',
		fix: 'each problem above names its file, its line and its remedy.',
	},
	{
		script: 'build',
		title: 'Build and check of what was built',
		fix: 'the error above names the page or entry and, for a broken rule, its remedy.',
		isSlow: true,
	},
	{
		script: 'test:build',
		title: 'Build tests',
		fix: 'each failure above shows what was expected and what came.',
		isSlow: true,
	},
	{
		script: 'test:browser',
		title: 'Browser and accessibility tests',
		fix: 'each failure above names its page; "npm run preview" shows the same pages.',
		isSlow: true,
	},
];

const help = `Usage: npm test [-- options]

Runs every check and test in order and stops at the first that fails.

  --fast   only what needs neither the built site nor a browser, and of the unit tests those that
           the last commit and the changes since can break ("npm run check")
  --help   this text`;

const options = { fast: { type: 'boolean', default: false } } as const;

await runCommand({ name: 'npm test', help, options }, ({ values }) => {
	const chosen = steps.filter((step) => !(values.fast && step.isSlow));
	return runSteps(chosen, values.fast) ? 0 : 1;
});

/** Runs the steps, telling how far it is and how long each took. */
function runSteps(chosen: Step[], isFast: boolean): boolean {
	const started = Date.now();
	for (const [index, { script, title, fix, listFastArgs }] of chosen.entries()) {
		const place = `[${index + 1}/${chosen.length}]`;
		console.log(`\n${place} ${title} (npm run ${script})`);
		const stepStarted = Date.now();
		const args = (isFast && listFastArgs?.()) || [];
		const { status, error } = spawnNpm(['run', '--silent', script, ...args]);
		const time = formatSeconds(Date.now() - stepStarted);
		if (status !== 0) {
			console.error(`\n${place} ${title} failed after ${time}.`);
			if (error) console.error(`npm could not be started: ${error.message}`);
			console.error(`Fix: ${fix} Then try "npm run ${script}" alone before "npm test".`);
			console.error(`\n${index} passed, 1 failed`);
			return false;
		}
		console.log(`${place} ${title}: passed in ${time}`);
	}
	console.log(`\nAll done in ${formatSeconds(Date.now() - started)}.`);
	console.log(`\n${chosen.length} passed, 0 failed`);
	return true;
}

function formatSeconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}
