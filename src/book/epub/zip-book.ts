import { strToU8, type Zippable, zipSync } from 'fflate';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Formats that are packed already. */
const PACKED = /\.jpg$/;

/**
 * Packs the files of a book, the marker of its type first and as it is, as the standard asks.
 *
 * @param files by their path in the folder of the book; one is `package.opf`
 */
export function zipBook(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
	const entries: Zippable = {
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(CONTAINER),
	};
	for (const [file, data] of files) {
		const bytes = typeof data === 'string' ? strToU8(data) : data;
		entries[`EPUB/${file}`] = [bytes, { level: PACKED.test(file) ? 0 : 9 }];
	}
	// Without the time of the clock, the same files give the same bytes. The format counts in local time
	// from this day on, and so does this date.
	return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}
