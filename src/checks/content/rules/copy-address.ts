import { findCopyFault } from '../../find-copy-fault.ts';
import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getEntries } from '../read-content.ts';
import { selectStrings } from '../select-values.ts';

export const copyAddress: Rule = {
	id: 'copy-address',
	title:
		'The address of a source is that of a test, preview or delivery copy or of a search, has a tail that follows readers, or holds another address.',
	level: 'error',
	check(content, report) {
		for (const entry of getEntries(content, 'sources')) {
			for (const field of ['url', 'archiveUrl']) {
				for (const { path, value } of selectStrings(entry.yaml?.data, field)) {
					const fault = findCopyFault(value, field === 'archiveUrl');
					if (!fault) continue;
					report({
						...locateValue(entry, path),
						message: `"${field}" ${fault.what}: "${value}".`,
						fix: fault.fix,
					});
				}
			}
		}
	},
};
