import type { Rule } from '../../problem.ts';
import { findFigures } from '../find-figures.ts';
import { listProse, type Prose } from '../list-prose.ts';

const FIXES: Record<Prose['figures'], string> = {
	components:
		'print it with <Claim id="…" value="…" />, enclose it in <Claim id="…">…</Claim>, or reword.',
	tokens: 'print it with a token such as {claim-id/value-key}, or reword.',
	none: 'reword: no figure is filled in here.',
};

export const bareNumber: Rule = {
	id: 'bare-number',
	title: 'A figure in the prose comes from no claim; only dates and names may hold digits.',
	level: 'error',
	check(content, report) {
		for (const { text, figures, locate } of listProse(content)) {
			for (const figure of findFigures(text)) {
				report({
					...locate(figure.index, figure.text.length),
					message: `"${figure.text}" is a figure that comes from no claim.`,
					fix: FIXES[figures],
				});
			}
		}
	},
};
