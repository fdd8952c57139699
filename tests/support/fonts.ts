import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** The face that the titles of the sharing cards are set in. */
export function openSerif(): Font {
	return create(readFileSync(require.resolve('source-serif/TTF/SourceSerif4-Regular.ttf')));
}
