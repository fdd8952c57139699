import type { TagTree } from './tag-tree.ts';

/** Gives each item of a list a body beside its label, as PDF has it (ISO 32000-1, 14.8.4.3.3); Chromium writes none. */
export function addListBodies(tree: TagTree): void {
	for (const item of tree.list().filter(({ role }) => role === 'LI')) {
		const kids = tree.getKids(item);
		const labels = kids.filter((kid) => tree.getTag(kid)?.role === 'Lbl');
		const rest = kids.filter((kid) => !labels.includes(kid));
		if (rest.length === 0 || rest.some((kid) => tree.getTag(kid)?.role === 'LBody')) continue;
		const body = tree.wrap('LBody', item, rest);
		// Pieces that the item held by itself; its label holds its own.
		tree.give(item.ref, body.ref);
		tree.setKids(item, [...labels, body.ref]);
	}
}
