import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** How a build ended. */
export interface BuildResult {
	/** 0 when it worked. */
	status: number;
	/** The end of what it printed. */
	output: string;
}

/** A folder for what the build tests make; git passes it over. */
export const buildFolder = join('test-results', 'build');

const maxBuffer = 2 ** 24;

/**
 * Runs `npm run build` with options of its own, as an editor or a server would.
 *
 * @param args Options of the command, such as `--out`.
 * @param env Variables to set.
 * @param root Folder of the project that builds.
 */
export function buildSite(
	args: string[],
	env: Record<string, string> = {},
	root = '.',
): Promise<BuildResult> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['src/build.ts', ...args],
			// Not the variables of the test runner: with its NODE_ENV another site is built.
			{
				cwd: root,
				env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
				maxBuffer,
			},
			(error, stdout, stderr) => {
				const status = typeof error?.code === 'number' ? error.code : Number(error !== null);
				resolve({ status, output: (stdout + stderr).slice(-5000) });
			},
		);
	});
}
