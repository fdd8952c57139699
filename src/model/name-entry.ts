import type { Site } from './build-site.ts';
import { type ComponentNode, getProps } from './parse-body.ts';
import { getSpec } from './vocabulary.ts';

/** The name of the person or term that a component without words of its own stands for. */
export function nameEntry(
	component: ComponentNode,
	{ people, terms }: Pick<Site, 'people' | 'terms'>,
): string {
	const { id = '' } = getProps(component);
	return getSpec(component)?.props['id']?.kind === 'people'
		? (people.get(id)?.name ?? '')
		: (terms.get(id)?.term ?? '');
}
