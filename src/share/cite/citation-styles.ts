import { formatApa } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { formatChicago } from './chicago.ts';
import type { Citable } from './citable.ts';
import { formatCslJson } from './csl-json.ts';
import { formatMla } from './mla.ts';
import { formatRis } from './ris.ts';
import { formatWikipedia } from './wikipedia.ts';

/** One way of writing a citation down. */
export interface CitationStyle {
	label: string;
	/** For machines, and so printed as it stands, line by line. */
	isCode?: true;
	format: (part: Citable) => string;
}

/** All ways, those for people first. */
export const citationStyles: readonly CitationStyle[] = [
	{ label: 'APA', format: formatApa },
	{ label: 'MLA', format: formatMla },
	{ label: 'Chicago', format: formatChicago },
	{ label: 'Wikipedia', isCode: true, format: formatWikipedia },
	{ label: 'BibTeX', isCode: true, format: formatBibtex },
	{ label: 'RIS', isCode: true, format: formatRis },
	{ label: 'CSL-JSON', isCode: true, format: formatCslJson },
];
