import { findAddressFault } from '../../find-address-fault.ts';
import type { Rule } from '../../problem.ts';
import { locateNode } from '../locate.ts';
import { walkBodies } from '../walk-bodies.ts';

export const unsafeAddress: Rule = {
	id: 'unsafe-address',
	title: 'A link leads neither to the public web, nor to this site, nor to an e-mail address.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (node, entry) => {
			if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
			const fault = findAddressFault(node.url);
			if (fault !== undefined) {
				report({
					...locateNode(entry, node),
					message: `The address "${node.url}" ${fault}.`,
					fix: 'write it whole as https://example.org/page, as mailto:name@example.org, or as /chapter/#id.',
				});
			} else if (node.type === 'image' && /^https?:/i.test(node.url)) {
				report({
					...locateNode(entry, node),
					message: `The picture "${node.url}" is none of this site.`,
					fix: 'put a copy into public/ and write its address as /picture.jpg; readers are promised no third party.',
				});
			}
		});
	},
};
