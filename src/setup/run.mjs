/**
 * `node src/setup/run.mjs <command> [arguments]` runs a command with this project's own Node 24 and
 * installs what is missing. A command is `node` or a package that has one of its name. Every npm script
 * that somebody may call on a fresh clone goes through it.
 */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import { findBin } from './find-bin.mjs';
import { binFolder, findOwnNode, installMissing, root } from './install.mjs';

const [command, ...args] = process.argv.slice(2);

try {
	installMissing();
	runCommand();
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

function runCommand() {
	const all = command === 'node' ? args : [findBin(command), ...args];
	const child = spawn(findOwnNode(root), all, {
		cwd: root,
		// For what the command itself may start by name.
		env: { ...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH}` },
		stdio: 'inherit',
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
