import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Open fonts with the widths of those that systems have, letter by letter. Tinos and Arimo are made to the
 * widths of Times New Roman and Arial, as the Liberation faces are; Roboto and Noto Serif are Android's own.
 */
const PACKAGES: Record<string, string> = {
	'Noto Serif': 'noto-serif',
	NotoSerif: 'noto-serif',
	'Times New Roman': 'tinos',
	'Liberation Serif': 'tinos',
	Tinos: 'tinos',
	Roboto: 'roboto',
	Arial: 'arimo',
	'Liberation Sans': 'arimo',
	Arimo: 'arimo',
};

/**
 * Finds the twin of a face that the styles look for on the reader's system.
 *
 * @param name its full or its PostScript name: `Liberation Serif Bold`, `NotoSerif-Bold`
 * @returns path of a WOFF2 file
 * @throws if there is none
 */
export function findTwin(name: string): string {
	const [, family = '', face] = /^(.+?)(?:[ -](Regular|Italic|Bold))?$/.exec(name) ?? [];
	const pack = PACKAGES[family];
	if (pack === undefined)
		throw new Error(
			`No font of the widths of "${name}" is known. Fix: add its package in tests/support/local-twins.ts.`,
		);
	const weight = face === 'Bold' ? 700 : 400;
	const style = face === 'Italic' ? 'italic' : 'normal';
	return require.resolve(`@fontsource/${pack}/files/${pack}-latin-${weight}-${style}.woff2`);
}
