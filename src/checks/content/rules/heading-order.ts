import { walkBody } from '../../../model/parse-body.ts';
import type { Rule } from '../../problem.ts';
import { locateNode } from '../locate.ts';

const marks = (depth: number): string => '#'.repeat(depth);

export const headingOrder: Rule = {
	id: 'heading-order',
	title: 'A heading skips a level, or is of the first level, which the title has.',
	level: 'error',
	check(content, report) {
		for (const entry of content.entries) {
			if (!entry.body) continue;
			let deepest = 2;
			walkBody(entry.body, (node) => {
				if (node.type !== 'heading') return;
				const { depth } = node;
				if (depth === 1 || depth > deepest) {
					const why = depth === 1 ? 'is the level of the title' : 'skips a level';
					const fix = `write the heading with ${marks(Math.min(Math.max(depth, 2), deepest))}.`;
					report({
						...locateNode(entry, node),
						message: `A heading with ${marks(depth)} ${why}.`,
						fix,
					});
				}
				deepest = depth + 1;
			});
		}
	},
};
