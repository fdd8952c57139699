import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The face of titles on pictures: old-style figures and ŏ, ŭ included. */
export const TITLE_FONT = createRequire(import.meta.url).resolve(
	'source-serif/TTF/SourceSerif4-Regular.ttf',
);

let opened: Font | undefined;

/** Opens the face of titles, to measure words and break lines; once, since it keeps what it has measured. */
export const openTitleFont = (): Font => (opened ??= create(readFileSync(TITLE_FONT)));
