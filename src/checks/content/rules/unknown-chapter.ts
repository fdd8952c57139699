import type { Rule } from '../../problem.ts';
import { didYouMean } from '../../suggest.ts';
import { locateNode, locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';
import { type DeadEnd, findDeadEnd } from '../site-addresses.ts';
import { walkBodies } from '../walk-bodies.ts';

function getFix({ part, wrong, candidates }: DeadEnd): string {
	const meant = didYouMean(wrong, candidates);
	if (part === 'form') return 'write it as /chapter/ or /chapter/#id, with a slash at both ends.';
	if (part === 'anchor') return `use an id that exists there${meant}.`;
	return `use the id of a chapter or a page of the site${meant}.`;
}

/**
 * The end of an address that leads to a paragraph. Paragraphs are named when the text is compiled: the check of the
 * built pages knows them.
 */
const PARAGRAPH = /#p-[a-z0-9]{4}$/;

const MESSAGES: Record<DeadEnd['part'], string> = {
	form: 'is not an address of this site',
	page: 'leads to no page',
	anchor: 'leads to no place in its page',
};

export const unknownChapter: Rule = {
	id: 'unknown-chapter',
	title: 'A link leads to no chapter, page or id of the site.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (node, entry) => {
			if (node.type !== 'link') return;
			const deadEnd = findDeadEnd(content, entry, node.url.replace(PARAGRAPH, ''));
			if (!deadEnd) return;
			const message = `The link "${node.url}" ${MESSAGES[deadEnd.part]}.`;
			report({ ...locateNode(entry, node), message, fix: getFix(deadEnd) });
		});
		for (const { entry, data } of getValid(content, 'pages')) {
			for (const [index, { path }] of data.log.entries()) {
				const deadEnd = findDeadEnd(content, entry, path.replace(PARAGRAPH, ''));
				if (!deadEnd) continue;
				const message = `The address "${path}" ${MESSAGES[deadEnd.part]}.`;
				report({
					...locateValue(entry, ['log', index, 'path']),
					message,
					fix: getFix(deadEnd),
				});
			}
		}
	},
};
