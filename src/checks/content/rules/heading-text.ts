import { type BodyNode, isComponent } from '../../../model/parse-body.ts';
import type { Rule } from '../../problem.ts';
import { locateNode } from '../locate.ts';
import { walkBodies } from '../walk-bodies.ts';

const isPlain = (node: BodyNode): boolean =>
	!isComponent(node) && node.type !== 'link' && node.type !== 'image';

export const headingText: Rule = {
	id: 'heading-text',
	title:
		'A heading is empty, or holds a component, a link or an image, which contents and search would lose.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (heading, entry) => {
			if (heading.type !== 'heading') return;
			if (heading.children.length === 0) {
				const message = 'The heading has no words.';
				report({ ...locateNode(entry, heading), message, fix: 'write them, or remove the line.' });
			}
			const misfit = heading.children.find((child) => !isPlain(child));
			if (!misfit) return;
			const what = isComponent(misfit) ? `<${misfit.name}>` : `a ${misfit.type}`;
			report({
				...locateNode(entry, misfit),
				message: `The heading holds ${what}; a heading is plain text.`,
				fix: 'move it into the paragraph below.',
			});
		});
	},
};
