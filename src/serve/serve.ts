/** `node src/serve/serve.ts`: shows a built site on this machine until stopped. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Obstacle, runCommand, UsageError } from '../setup/run-command.ts';
import { recoverFolder } from '../files/replace-folder.ts';
import { serveFolder } from './static-server.ts';

const help = `Usage: npm run preview -- [folder] [options]

Serves a built site, by default dist/.

  --port <number>   first port to try (4321); a busy one is passed over
  --host <name>     address to listen on (127.0.0.1); 0.0.0.0 for the whole network
  --base <path>     path the site was built for (BASE_PATH or /)
  --help            this text`;

const options = {
	port: { type: 'string', default: '4321' },
	host: { type: 'string', default: '127.0.0.1' },
	base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
} as const;

await runCommand({ name: 'npm run preview', help, options, words: 1 }, async (call) => {
	const { base, host } = call.values;
	const folder = resolve(call.positionals[0] ?? 'dist');
	const port = Number(call.values.port);
	if (!/^\d+$/.test(call.values.port) || port > 65_535)
		throw new UsageError(
			`"${call.values.port}" is not a port.\nFix: give a number from 0 to 65535.`,
		);
	recoverFolder(folder);
	if (!existsSync(join(folder, 'index.html')))
		throw new Obstacle(`There is no site in ${folder}.\nFix: run "npm run build" first.`);
	const server = await serveFolder({ folder, base, host, port }).catch((error: unknown) => {
		throw new Obstacle(`Nothing can be served at ${host}, port ${port}: ${explain(error)}.`);
	});
	if (port !== 0 && server.port !== port) console.log(`Port ${port} is busy.`);
	console.log(`Serving ${folder}\n\n  ${server.url}\n\nPress Ctrl+C to stop.`);
	return 0;
});

/** Why a server could not start, with what to do. */
function explain(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	switch (code) {
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
		case 'EADDRNOTAVAIL':
			return 'this machine has no such address.\nFix: leave --host out, or give 0.0.0.0 for the whole network';
		case 'EACCES':
			return 'there is no permission.\nFix: give a port above 1023';
		case 'EADDRINUSE':
			return 'it is busy, and so are the ports after it.\nFix: give another --port';
		default:
			return message;
	}
}
