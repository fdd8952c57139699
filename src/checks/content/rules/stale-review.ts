import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

export const staleReview: Rule = {
	id: 'stale-review',
	title: 'A claim should have been looked at again by now.',
	level: 'warning',
	check(content, report) {
		for (const { entry, data } of getValid(content, 'claims')) {
			if (data.reviewBy >= content.today) continue;
			report({
				...locateValue(entry, ['reviewBy']),
				message: `The review of the claim "${data.title}" was due by ${data.reviewBy}.`,
				fix: 'check its sources again, then set "checkedTo" to that day and "reviewBy" to a later one.',
			});
		}
	},
};
