import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

export const replacedChart: Rule = {
	id: 'replaced-chart',
	title: 'A figure stands in the place of a chart that still exists, or that another has replaced.',
	level: 'error',
	check(content, report) {
		const charts = getValid(content, 'charts');
		const taken = new Map(
			charts.map(({ entry }) => [entry.id, `There is a chart "${entry.id}" still.`]),
		);
		for (const { entry, data } of [...charts, ...getValid(content, 'diagrams')]) {
			for (const [index, id] of data.replaces.entries()) {
				const message = taken.get(id);
				taken.set(id, `"${entry.id}" replaces "${id}" already.`);
				if (message === undefined) continue;
				report({
					...locateValue(entry, ['replaces', index]),
					message,
					fix: 'name a chart that is no more, and name it once.',
				});
			}
		}
	},
};
