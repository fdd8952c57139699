import { relative } from 'node:path';
import { toLineAndColumn } from '../positions.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { BuiltFinding, BuiltRule } from './built-rule.ts';
import { findInContent } from './find-in-content.ts';
import { type BuiltSite, readText } from './read-site.ts';
import { builtRules } from './rules/index.ts';

const compare = (a: Problem, b: Problem): number =>
	a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** The line an author has to mend, where the fault quotes words of `content/`; else that of the page. */
function locate(
	site: BuiltSite,
	root: string,
	{ file, offset, quote }: BuiltFinding,
): SourceLocation {
	const source = quote === undefined ? undefined : findInContent(site.content, file, quote);
	if (source) return source;
	const path = `${relative(root, site.folder)}/${file}`.replaceAll('\\', '/');
	if (offset === undefined) return { file: path, line: 1, column: 1 };
	return { file: path, ...toLineAndColumn(readText(site, file), offset) };
}

/** Tells a fault that many pages share once, with how often it is there. */
function fold(problems: readonly Problem[]): Problem[] {
	const groups = Map.groupBy(problems, ({ rule, message, fix }) => `${rule}\n${message}\n${fix}`);
	return [...groups.values()].flatMap(([first, ...others]) => {
		if (!first) return [];
		const files = new Set(others.map(({ file }) => file)).add(first.file);
		if (others.length === 0) return [first];
		const where = files.size === 1 ? '' : `, in ${files.size} files`;
		return [{ ...first, message: `${first.message} (${others.length + 1} times${where})` }];
	});
}

/**
 * Runs every rule on a built site and gives the problems by file and line.
 *
 * @param root the folder from which the files of problems are named
 */
export function checkBuilt(
	site: BuiltSite,
	root: string,
	rules: readonly BuiltRule[] = builtRules,
): Problem[] {
	const found: Problem[] = [];
	for (const rule of rules) {
		rule.check(site, (finding) => {
			const { message, fix } = finding;
			const place = locate(site, root, finding);
			found.push({ ...place, rule: rule.id, level: 'error', message, fix });
		});
	}
	return fold(found.sort(compare)).sort(compare);
}
