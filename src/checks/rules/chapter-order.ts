import { locateValue } from '../locate.ts';
import type { Rule } from '../problem.ts';
import { getValid } from '../read-content.ts';

export const chapterOrder: Rule = {
	id: 'chapter-order',
	title: 'Two chapters have the same place in the reading order.',
	level: 'error',
	check(content, report) {
		const chapters = getValid(content, 'chapters');
		const first = new Map<number, string>();
		for (const { entry, data } of chapters) {
			const other = first.get(data.order);
			if (other === undefined) {
				first.set(data.order, entry.id);
				continue;
			}
			const last = Math.max(...chapters.map((chapter) => chapter.data.order));
			report({
				...locateValue(entry, ['order']),
				message: `The chapter "${other}" has the order ${data.order} too.`,
				fix: `give one of them another number; the last that is taken is ${last}.`,
			});
		}
	},
};
