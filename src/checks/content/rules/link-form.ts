import type { Finding, Rule } from '../../problem.ts';
import { locateInNode, locateNode } from '../locate.ts';
import { walkBodies } from '../walk-bodies.ts';

type Text = Pick<Finding, 'message' | 'fix'>;

/** `[words][name]` and `[words][]`, which are links only where the name is defined. */
const REFERENCE = /\[[^[\]]+\]\[[^[\]]*\]/g;

const DEFINITION: Text = {
	message: 'An address stands apart from its link.',
	fix: 'remove the line, and write the address with each link: [words](address).',
};
const FOOTNOTE: Text = {
	message: 'A footnote of Markdown has no place on these pages.',
	fix: 'write it where it belongs: words<Note id="name">what the note says</Note>.',
};

const FORMS: Partial<Record<string, Text>> = {
	definition: DEFINITION,
	footnoteReference: FOOTNOTE,
	footnoteDefinition: FOOTNOTE,
};

export const linkForm: Rule = {
	id: 'link-form',
	title: 'A link or a note is written in a form that these pages do not have.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (node, entry) => {
			const text = FORMS[node.type];
			if (text) report({ ...locateNode(entry, node), ...text });
			if (node.type !== 'text') return;
			for (const { 0: reference, index } of node.value.matchAll(REFERENCE)) {
				report({
					...locateInNode(entry, node, node.value, index, reference.length),
					message: `"${reference}" is no link: nothing says where it leads.`,
					fix: 'write the address with the link: [words](address).',
				});
			}
		});
	},
};
