import {
	closest,
	type Element,
	getAttribute,
	getOffset,
	getText,
	isElement,
} from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { getElements, type Page } from '../read-site.ts';

const isHidden = (element: Element): boolean => getAttribute(element, 'aria-hidden') === 'true';

const isPart = (svg: Element): boolean =>
	svg.parentNode !== null &&
	closest(svg.parentNode, ({ tagName }) => tagName === 'svg') !== undefined;

/** Its label, the texts that name it, or its own `<title>`. */
function getName(page: Page, svg: Element): string {
	const label = getAttribute(svg, 'aria-label');
	if (label !== undefined) return label.trim();
	const ids = getAttribute(svg, 'aria-labelledby')?.trim().split(/\s+/);
	const labels = ids
		? ids.flatMap((id) => page.ids.get(id)?.[0] ?? [])
		: svg.childNodes.filter((child) => isElement(child, 'title'));
	return labels.map(getText).join(' ').trim();
}

export const svgWithoutName: BuiltRule = {
	id: 'svg-without-name',
	title: 'A drawing is neither named nor hidden from those who do not see it.',
	check(site, report) {
		for (const page of site.pages) {
			for (const svg of getElements(page, 'svg')) {
				if (isPart(svg) || closest(svg, isHidden)) continue;
				const isImage = getAttribute(svg, 'role') === 'img';
				if (isImage && getName(page, svg) !== '') continue;
				report({
					file: page.file,
					offset: getOffset(svg),
					message: isImage
						? 'An <svg role="img"> has no name.'
						: 'An <svg> has neither role="img" nor aria-hidden="true".',
					fix: 'give it role="img" and a <title> or aria-label; aria-hidden="true" if it only decorates.',
				});
			}
		}
	},
};
