/** `node src/serve/serve.ts`: shows a built site on this machine until stopped. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from './static-server.ts';

const usage = `Usage: npm run preview -- [folder] [options]

Serves a built site, by default dist/.

  --port <number>   first port to try (4321); a busy one is passed over
  --host <name>     address to listen on (127.0.0.1); 0.0.0.0 for the whole network
  --base <path>     path the site was built for (BASE_PATH or /)
  --help            this text`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		port: { type: 'string', default: '4321' },
		host: { type: 'string', default: '127.0.0.1' },
		base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
		help: { type: 'boolean', default: false },
	},
});

if (values.help) console.log(usage);
else await serve();

async function serve(): Promise<void> {
	const folder = resolve(positionals[0] ?? 'dist');
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		fail(`"${values.port}" is not a port.\nFix: give a number from 0 to 65535.`);
		return;
	}
	if (!existsSync(join(folder, 'index.html'))) {
		fail(`There is no site in ${folder}.\nFix: run "npm run build" first.`);
		return;
	}
	const server = await serveFolder({ folder, base: values.base, host: values.host, port });
	if (port !== 0 && server.port !== port) console.log(`Port ${port} is busy.`);
	console.log(`Serving ${folder}\n\n  ${server.url}\n\nPress Ctrl+C to stop.`);
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
