import type { ReadContent } from './content/read-content.ts';

/** A place in a file. */
export interface SourceLocation {
	/** From the repository root, with forward slashes. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 code units. */
	column: number;
}

/** One fault in the content or the built site, with enough for its author to repair it. */
export interface Problem extends SourceLocation {
	/** Id of the rule that found it. */
	rule: string;
	level: 'error' | 'warning';
	/** What is wrong, quoting the offending value. */
	message: string;
	/** What to do, as an instruction. Names the file to create or the text to write. */
	fix: string;
}

/** What a rule reports; who found it is added. */
export type Finding = Omit<Problem, 'rule' | 'level'>;

/** One thing that may not be in the content. */
export interface Rule {
	/** Kebab-case, names the fault: `unknown-source`. */
	id: string;
	/** One sentence, shown in the list of rules. */
	title: string;
	/** A warning does not stop the build. */
	level: 'error' | 'warning';
	/**
	 * Reports every fault it finds.
	 *
	 * @param found the problems of the rules before it, for a rule about rules
	 */
	check(
		content: ReadContent,
		report: (finding: Finding) => void,
		found: readonly Problem[],
	): void | Promise<void>;
}
