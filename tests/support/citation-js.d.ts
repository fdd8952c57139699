/** The library has no types of its own: what the tests ask of it. */
declare module '@citation-js/core' {
	interface CslName {
		literal?: string;
		family?: string;
		given?: string;
	}
	interface CslItem {
		type: string;
		title?: string;
		author?: CslName[];
		'container-title'?: string;
		URL?: string;
		issued?: { 'date-parts': number[][] };
		accessed?: { 'date-parts': number[][] };
	}
	export class Cite {
		constructor(input: string);
		data: CslItem[];
	}
}
declare module '@citation-js/plugin-bibtex';
