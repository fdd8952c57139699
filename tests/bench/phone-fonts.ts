import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpackFont } from '../../src/fonts/unpack-font.ts';
import { findTwin } from '../support/local-twins.ts';

/** The faces of Android that stand in for those of the site, by the names under which it has them. */
const faces = ['Noto Serif', 'Noto Serif Italic', 'Noto Serif Bold', 'Roboto', 'Roboto Bold'];

/** Which of them a page gets that asks for a family by another name. */
const families = { serif: 'Noto Serif', 'Times New Roman': 'Noto Serif', 'sans-serif': 'Roboto' };

/**
 * Gives a browser the fonts of a phone and no others. Where a face is missing that a page hopes to find, Chromium asks
 * another process for it, and for what may take its place, once for each size: as long as all other layout together.
 *
 * @param folder where the fonts are put
 * @returns variables for the process of the browser; on Linux they have an effect
 */
export async function makePhoneFonts(folder: string): Promise<Record<string, string>> {
	const place = resolve(folder);
	for (const face of faces) await unpackFont(findTwin(face), place);
	const settings = join(place, 'fonts.conf');
	writeFileSync(settings, makeSettings(place));
	return { FONTCONFIG_FILE: settings };
}

function makeSettings(folder: string): string {
	const aliases = Object.entries(families).map(
		([asked, given]) =>
			`<alias binding="same"><family>${asked}</family><prefer><family>${given}</family></prefer></alias>`,
	);
	return [
		'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
		`<dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir>`,
		// On a phone the full name of a regular face is that of its family.
		'<match target="scan"><test name="style"><string>Regular</string></test>',
		'<edit name="fullname" mode="assign"><name>family</name></edit></match>',
		...aliases,
		'</fontconfig>',
	].join('\n');
}
