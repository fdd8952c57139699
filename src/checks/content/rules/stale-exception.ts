import type { Rule } from '../../problem.ts';
import { getExceptions, isExcused } from '../excuse.ts';
import { locateValue } from '../locate.ts';

export const staleException: Rule = {
	id: 'stale-exception',
	title: 'An exception has expired, or there is nothing left that it excuses.',
	level: 'error',
	check(content, report, found) {
		const { exceptions, today } = content;
		if (!exceptions) return;
		for (const [index, exception] of getExceptions(content).entries()) {
			const { rule, file, until } = exception;
			const at = locateValue(exceptions, [index]);
			if (!found.some((problem) => isExcused(problem, exception, content))) {
				const message = `Nothing in ${file} breaks the rule "${rule}" any more.`;
				report({
					...at,
					message,
					fix: 'remove the exception, or correct "rule", "file" or "match".',
				});
			} else if (until < today) {
				const message = `The exception for ${file} from the rule "${rule}" expired on ${until}.`;
				report({ ...at, message, fix: 'remove it and repair what is then reported.' });
			}
		}
	},
};
