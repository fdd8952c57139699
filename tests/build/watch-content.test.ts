import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBin } from '../../src/setup/find-bin.mjs';

// Vite watches no folder test-results/.
const folder = mkdtempSync(join(tmpdir(), 'watch-'));
const content = join(folder, 'content');
const claim = join(content, 'claims', 'nuclear-arsenal-size.yml');
const patience = { timeout: 90_000, interval: 200 };

let server: ChildProcess;
let address: string;

beforeAll(async () => {
	cpSync('content', content, { recursive: true });
	const port = await findPort();
	address = `http://127.0.0.1:${port}/claims/nuclear-arsenal-size/`;
	server = spawn(
		process.execPath,
		[findBin('astro'), 'dev', '--host', '127.0.0.1', '--port', String(port)],
		{
			stdio: 'ignore',
			env: {
				PATH: process.env['PATH'],
				HOME: process.env['HOME'],
				ASTRO_TELEMETRY_DISABLED: '1',
				CONTENT_ROOT: content,
			},
		},
	);
	await vi.waitFor(async () => {
		expect((await openPage()).status).toBe(200);
	}, patience);
}, 100_000);

afterAll(() => {
	server.kill('SIGKILL');
	rmSync(folder, { recursive: true });
});

/** A port that nothing listens on. */
function findPort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => {
				resolve(port);
			});
		});
	});
}

/** Opens the page of the claim as a browser does. */
async function openPage(): Promise<{ status: number; text: string }> {
	const response = await fetch(address, { headers: { accept: 'text/html' } });
	return { status: response.status, text: await response.text() };
}

test(
	'an error in the content takes the place of the page, in our words, until it is mended',
	{ timeout: 200_000 },
	async () => {
		const entry = readFileSync(claim, 'utf8');
		expect((await openPage()).text).not.toContain('about 73');

		writeFileSync(claim, entry.replace('    value: ', '    valeu: '));
		await vi.waitFor(async () => {
			const { status, text } = await openPage();
			expect(status).toBe(500);
			expect(text).toMatch(/content\/claims\/nuclear-arsenal-size\.yml:\d+:\d+ {2}error {2}schema/);
			expect(text).toContain('Fix: ');
			expect(text).toContain('/@vite/client');
		}, patience);

		writeFileSync(claim, entry.replaceAll(/(\n {4}value: )\d+/g, '$173'));
		await vi.waitFor(async () => {
			const { status, text } = await openPage();
			expect(status).toBe(200);
			expect(text).toMatch(/about\s73\s/);
		}, patience);
	},
);
