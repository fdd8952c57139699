import { idSchema } from '../../../schemas/shared.ts';
import type { Rule } from '../../problem.ts';
import { locate } from '../locate.ts';

/** The id somebody meant: "Border China (2)" → "border-china-2". */
const toId = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

export const fileName: Rule = {
	id: 'file-name',
	title: 'A file name is not an id: lower-case letters, digits and single hyphens.',
	level: 'error',
	check(content, report) {
		for (const entry of content.entries) {
			if (idSchema.safeParse(entry.id).success) continue;
			const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
			const extension = name.slice(entry.id.length);
			const id = toId(entry.id);
			report({
				...locate(entry, 0),
				message: `"${name}" is not an id: an id has lower-case letters, digits and single hyphens.`,
				fix: id === '' ? 'rename the file.' : `rename the file to ${id}${extension}.`,
			});
		}
	},
};
