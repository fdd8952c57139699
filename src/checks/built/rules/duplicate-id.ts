import { getAttributeOffset } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';

export const duplicateId: BuiltRule = {
	id: 'duplicate-id',
	title: 'Two elements of a page have the same id.',
	check(site, report) {
		for (const page of site.pages) {
			for (const [id, [first, ...others]] of page.ids) {
				for (const element of others) {
					report({
						file: page.file,
						offset: getAttributeOffset(element, 'id'),
						message: `<${element.tagName} id="${id}"> has the id of the <${first?.tagName ?? ''}> before it.`,
						fix: 'give one of them another id; links lead to the first only.',
					});
				}
			}
		}
	},
};
