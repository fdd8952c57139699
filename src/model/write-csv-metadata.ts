import type { CsvTable, Provenance } from './csv-table.ts';

/** What all tables of a site have in common. */
interface TableContext {
	/** Name of the file beside which this stands: `dmz.csv`. */
	file: string;
	language: string;
	creator: string;
	licence: string;
	/** ISO day to which the evidence was checked. */
	checkedTo: string;
	/** Makes a full address of a path. */
	at: (path: string) => string;
}

/**
 * Says of a table where it comes from and what its columns hold, as CSV on the Web has it (W3C, Metadata Vocabulary for
 * Tabular Data): readers find it at the address of the table with `-metadata.json` behind.
 */
export function writeCsvMetadata(
	{ columns }: CsvTable,
	{ title, notes, sources, page }: Provenance,
	{ file, language, creator, licence, checkedTo, at }: TableContext,
): string {
	const metadata = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		url: file,
		'dc:title': title,
		'dc:description': notes,
		'dc:creator': creator,
		'dc:license': { '@id': licence },
		'dc:modified': { '@value': checkedTo, '@type': 'xsd:date' },
		'dc:isPartOf': { '@id': at(page) },
		'dc:source': sources.map(({ title: name, url }) => ({
			...(url !== undefined && { '@id': url }),
			'dc:title': name,
		})),
		dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
		tableSchema: {
			columns: columns.map(({ name, about, datatype = 'string' }) => ({
				name: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
				titles: name,
				'dc:description': about,
				datatype,
			})),
		},
	};
	return `${JSON.stringify(metadata, null, '\t')}\n`;
}
