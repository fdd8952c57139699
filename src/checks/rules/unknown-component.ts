import { isComponent, walkBody } from '../../model/parse-body.ts';
import { components } from '../components.ts';
import { locateNode } from '../locate.ts';
import type { Rule } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

export const unknownComponent: Rule = {
	id: 'unknown-component',
	title: 'A chapter uses a component or an HTML tag that is not for authors.',
	level: 'error',
	check(content, report) {
		const names = Object.keys(components);
		for (const entry of content.entries) {
			if (!entry.body) continue;
			walkBody(entry.body, (node) => {
				const name = isComponent(node) ? (node.name ?? '') : undefined;
				if (name === undefined || Object.hasOwn(components, name)) return;
				report({
					...locateNode(entry, node),
					message: `<${name}> is not a component for authors.`,
					fix: `use Markdown or one of ${names.join(', ')}${didYouMean(name, names)}.`,
				});
			});
		}
	},
};
