import type { Rule } from '../../problem.ts';
import { describeIssue } from '../describe-issue.ts';
import { locateKey, locateValue } from '../locate.ts';

export const schema: Rule = {
	id: 'schema',
	title: 'An entry lacks a field, or has one that is unknown or holds the wrong kind of value.',
	level: 'error',
	check({ entries, exceptions }, report) {
		for (const entry of exceptions ? [...entries, exceptions] : entries) {
			const data = entry.yaml?.data;
			for (const issue of entry.parsed?.error?.issues ?? []) {
				for (const { path, atKey, message, fix } of describeIssue(issue, data, entry.schema)) {
					const at = atKey ? locateKey(entry, path) : locateValue(entry, path);
					report({ ...at, message, fix });
				}
			}
		}
	},
};
