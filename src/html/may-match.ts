import type { Selector, SelectorComponent } from 'lightningcss';

/** The names of elements and classes that some HTML holds. */
export interface Names {
	elements: ReadonlySet<string>;
	classes: ReadonlySet<string>;
}

/** Reads the names in a piece of HTML. What it takes for a name and is none does no harm. */
export function namesIn(html: string): Names {
	const elements = Array.from(html.matchAll(/<([a-z][\w-]*)/gi), ([, name = '']) => name);
	const classes = Array.from(html.matchAll(/\bclass="([^"]*)"/g), ([, list = '']) =>
		list.split(/\s+/),
	);
	return { elements: new Set(elements), classes: new Set(classes.flat()) };
}

/** Whether a selector may match one of the elements with these names; in doubt it may. */
export const mayMatch = (selector: Selector, names: Names): boolean =>
	selector.every((component) => isThere(component, names));

function isThere(component: SelectorComponent, names: Names): boolean {
	switch (component.type) {
		case 'class':
			return names.classes.has(component.name);
		case 'type':
			return names.elements.has(component.name);
		case 'pseudo-class':
			return component.kind === 'is' || component.kind === 'where'
				? component.selectors.some((one) => mayMatch(one, names))
				: true;
		default:
			return true;
	}
}
