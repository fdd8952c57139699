/**
 * `node src/setup/run.mjs <command> [arguments]` runs a command with the tools of this project,
 * first of all its own Node 24, and installs them when they are missing. Every npm script that
 * somebody may call on a fresh clone goes through it.
 */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import { binFolder, installMissing, root } from './install.mjs';

const [command, ...args] = process.argv.slice(2);

try {
	installMissing();
	runCommand();
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

function runCommand() {
	const child = spawn(command, args, {
		cwd: root,
		env: { ...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH}` },
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	// A terminal sends Ctrl+C to both; a plain kill reaches only this process.
	process.on('SIGINT', () => {});
	process.on('SIGTERM', () => child.kill());
	child.on('error', (error) => {
		console.error(`\n${error.message}`);
		process.exitCode = 1;
	});
	child.on('exit', (code) => {
		process.exitCode = code ?? 1;
	});
}
