import type { BuiltSite } from './read-site.ts';

/** A fault in the built site, as a rule reports it; its line is looked up afterwards. */
export interface BuiltFinding {
	/** File of the site in which it shows, from its folder: `juche/index.html`. */
	file: string;
	/** Where in the text of that file; left out for the file as a whole. */
	offset?: number;
	/** A piece of text as its author wrote it, by which the line in `content/` can be found. */
	quote?: string;
	/** What is wrong, without naming the page, so that the same fault in many pages is told once. */
	message: string;
	/** What to do, as an instruction. */
	fix: string;
}

/** One thing that may not be in the built site. */
export interface BuiltRule {
	/** Kebab-case, names the fault: `broken-link`. */
	id: string;
	/** One sentence, shown in the list of rules. */
	title: string;
	/** Reports every fault it finds. */
	check(site: BuiltSite, report: (finding: BuiltFinding) => void): void;
}
