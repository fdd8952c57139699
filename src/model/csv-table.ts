/** What a cell holds; what is undefined is empty. */
export type Cell = string | number | boolean | undefined;

/** A column of a table that is handed out. */
export interface CsvColumn {
	/** As the first line of the file has it. */
	name: string;
	/** What its cells hold. */
	about: string;
	/** Words, where nothing is said. */
	datatype?: 'number' | 'boolean';
}

/** A table that is handed out as CSV. */
export interface CsvTable {
	columns: readonly CsvColumn[];
	rows: readonly (readonly Cell[])[];
}

/** What is told of a table beside it. */
export interface Provenance {
	title: string;
	/** What those must know who use it. */
	notes: readonly string[];
	/** The works and data it rests on. */
	sources: readonly { title: string; url?: string | undefined }[];
	/** Path of the page that prints it. */
	page: string;
}
