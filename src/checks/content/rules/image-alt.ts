import type { Rule } from '../../problem.ts';
import { locateNode } from '../locate.ts';
import { walkBodies } from '../walk-bodies.ts';

export const imageAlt: Rule = {
	id: 'image-alt',
	title: 'An image has no text alternative.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (node, entry) => {
			if (node.type !== 'image' && node.type !== 'imageReference') return;
			if (node.alt?.trim()) return;
			report({
				...locateNode(entry, node),
				message: 'The image has no text for readers who do not see it.',
				fix: 'say what it shows between the square brackets: ![what it shows](file).',
			});
		});
	},
};
