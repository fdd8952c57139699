import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAttributeOffset } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { readJpegSize } from '../jpeg-size.ts';
import { formatKilobytes } from '../measure.ts';
import { type BuiltSite, getMeta, isUnlisted } from '../read-site.ts';
import { resolveAddress } from '../resolve-address.ts';

/** Bytes of a card; some services refuse larger ones. */
const LIMIT = 150_000;

/** The size the meta tags of every page announce. */
const WIDTH = 1200;
const HEIGHT = 630;

const MAKE = 'run npm run build, which makes the cards after the pages.';

function findCardFaults(site: BuiltSite, file: string): { message: string; fix: string }[] {
	const bytes = readFileSync(join(site.folder, file));
	const size = readJpegSize(bytes);
	const faults = [];
	if (size?.width !== WIDTH || size.height !== HEIGHT) {
		const found = size ? `${size.width}×${size.height}` : 'no JPEG';
		const message = `The sharing card is ${found}, not ${WIDTH}×${HEIGHT}.`;
		faults.push({ message, fix: 'correct src/cards/draw-card.ts.' });
	}
	if (bytes.length > LIMIT) {
		const message = `The sharing card has ${formatKilobytes(bytes.length)}; ${formatKilobytes(LIMIT)} is the limit.`;
		faults.push({ message, fix: 'lower the quality in src/cards/make-cards.ts.' });
	}
	return faults;
}

export const unfitCard: BuiltRule = {
	id: 'unfit-card',
	title: 'A page has no sharing card, or one that services refuse.',
	check(site, report) {
		const cards = new Set<string>();
		for (const page of site.pages) {
			const { file } = page;
			const meta = getMeta(page, 'og:image');
			if (!meta) {
				if (isUnlisted(page)) continue;
				const message = 'The page names no sharing card (og:image).';
				report({ file, message, fix: 'give the name of one to DocumentLayout.' });
				continue;
			}
			const offset = getAttributeOffset(meta.element, 'content');
			const { content } = meta;
			const target = resolveAddress(site, file, content);
			if (!URL.canParse(content) || target.kind !== 'inside') {
				const message = `The sharing card "${content}" is no full address of this site.`;
				report({ file, offset, message, fix: 'begin it with SITE_URL and BASE_PATH.' });
			} else if (site.files.has(target.file)) cards.add(target.file);
			else if ([...site.files].some((name) => name.startsWith('og/'))) {
				const message = `The sharing card "${content}" does not exist.`;
				report({ file, offset, message, fix: MAKE });
			} else report({ file, offset, message: 'The site has no sharing cards.', fix: MAKE });
		}
		for (const file of cards) {
			for (const fault of findCardFaults(site, file)) report({ file, ...fault });
		}
	},
};
