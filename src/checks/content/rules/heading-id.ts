import { getHeadingId, getText } from '../../../model/parse-body.ts';
import { idSchema } from '../../../schemas/shared.ts';
import { listAnchors } from '../../../permalinks/list-anchors.ts';
import type { Finding, Rule } from '../../problem.ts';
import { locateNode } from '../locate.ts';
import type { Entry } from '../read-content.ts';
import { walkBodies } from '../walk-bodies.ts';

/** Ids that the page itself uses. */
const RESERVED = /^(?:contents-title|key-points|main|sources|ref-\d+|p-[a-z0-9]{4})$/;

type Report = (finding: Finding) => void;

function checkAnchors(entry: Entry, report: Report): void {
	const seen = new Set<string>();
	for (const { id, node } of listAnchors(entry.body)) {
		const at = locateNode(entry, node);
		if (!idSchema.safeParse(id).success) {
			const message = `"${id}" is not an id: an id has lower-case letters, digits and single hyphens.`;
			report({ ...at, message, fix: 'write it like "permanent-id".' });
		} else if (RESERVED.test(id)) {
			const message = `The id "${id}" is one the page itself uses.`;
			report({ ...at, message, fix: 'choose another one.' });
		} else if (seen.has(id)) {
			const message = `The id "${id}" is given twice in the chapter.`;
			report({
				...at,
				message,
				fix: 'give the newer heading or note another id; a figure is shown once in a chapter.',
			});
		}
		seen.add(id);
	}
}

export const headingId: Rule = {
	id: 'heading-id',
	title: 'A heading has no permanent id, or an id in a chapter is not kebab-case or not unique.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (node, entry) => {
			if (node.type !== 'heading' || getHeadingId(node) !== undefined) return;
			report({
				...locateNode(entry, node),
				message: `The heading "${getText(node).trim()}" has no permanent id.`,
				fix: 'add one that does not depend on the wording: ## Title {#permanent-id}.',
			});
		});
		for (const entry of content.entries) checkAnchors(entry, report);
	},
};
