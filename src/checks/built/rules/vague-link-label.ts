import {
	type Element,
	getAttribute,
	getOffset,
	getText,
	walk,
	isElement,
} from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { getElements } from '../read-site.ts';

/** Words that say nothing about where a link leads. */
const VAGUE = new Set([
	'',
	'click',
	'click here',
	'go',
	'here',
	'learn more',
	'link',
	'more',
	'page',
	'read more',
	'see here',
	'see more',
	'this',
	'this link',
	'this page',
]);

/** What a screen reader says for a link. */
function getLabel(link: Element): string {
	const label = getAttribute(link, 'aria-label') ?? getAttribute(link, 'aria-labelledby');
	if (label !== undefined) return label;
	const images = [...walk(link)].filter((node) => isElement(node, 'img', 'svg')) as Element[];
	const names = images.map(
		(image) => getAttribute(image, 'alt') ?? getAttribute(image, 'aria-label'),
	);
	return [getText(link), ...names].join(' ').trim().replace(/\s+/g, ' ');
}

export const vagueLinkLabel: BuiltRule = {
	id: 'vague-link-label',
	title: 'The words of a link do not say where it leads: here, more, link.',
	check(site, report) {
		for (const page of site.pages) {
			for (const link of getElements(page, 'a')) {
				const label = getLabel(link);
				if (
					!VAGUE.has(
						label
							.toLowerCase()
							.replace(/[^\p{L}\p{N} ]/gu, '')
							.trim(),
					)
				)
					continue;
				const href = getAttribute(link, 'href') ?? '';
				report({
					file: page.file,
					offset: getOffset(link),
					quote: `[${label}](`,
					message: `The link to "${href}" reads "${label}".`,
					fix: 'link the words that name its target; they are read alone in a list of links.',
				});
			}
		}
	},
};
