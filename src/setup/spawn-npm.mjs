/** Starts npm. Plain JavaScript: it is needed before anything is installed. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs npm and waits. Inside an npm script npm says where it lies and on which Node it runs; started like that,
 * no shell is needed, which on Windows its command is written for.
 *
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {{ status: number | null, error?: Error }} `error` says why it could not start.
 */
export function spawnNpm(args, options = {}) {
	const { npm_execpath: script, npm_node_execpath: node = process.execPath } = process.env;
	const all = { ...options, stdio: 'inherit' };
	return script?.endsWith('npm-cli.js')
		? spawnSync(node, [script, ...args], all)
		: spawnSync('npm', args, { ...all, shell: process.platform === 'win32' });
}
