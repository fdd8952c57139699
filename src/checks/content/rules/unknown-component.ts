import { isComponent } from '../../../model/parse-body.ts';
import { getSpec, vocabulary } from '../../../model/vocabulary.ts';
import type { Rule } from '../../problem.ts';
import { didYouMean } from '../../suggest.ts';
import { locateNode } from '../locate.ts';
import { walkBodies } from '../walk-bodies.ts';

export const unknownComponent: Rule = {
	id: 'unknown-component',
	title: 'A chapter uses a component or an HTML tag that is not for authors.',
	level: 'error',
	check(content, report) {
		const names = Object.keys(vocabulary);
		walkBodies(content, (node, entry) => {
			if (!isComponent(node) || getSpec(node)) return;
			report({
				...locateNode(entry, node),
				message: `<${node.name ?? ''}> is not a component for authors.`,
				fix: `use Markdown or one of ${names.join(', ')}${didYouMean(node.name ?? '', names)}.`,
			});
		});
	},
};
