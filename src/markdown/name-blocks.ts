import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { type BodyNode, isComponent } from '../model/parse-body.ts';
import { listAnchors } from '../permalinks/list-anchors.ts';
import { listBlocks } from '../permalinks/list-blocks.ts';
import { listAliases, nameTexts } from '../permalinks/name-texts.ts';
import { readLedgers } from '../permalinks/read-ledgers.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** An empty place with the id of something that was here before. */
const makePlace = (id: string, type: 'mdxJsxFlowElement' | 'mdxJsxTextElement') => ({
	type,
	name: 'span',
	attributes: [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }],
	children: [],
});

/** The ledgers of the content that a chapter belongs to, and the chapter; undefined for what is no chapter. */
function findLedgers(file: URL | undefined) {
	if (file?.protocol !== 'file:') return undefined;
	const path = fileURLToPath(file);
	const folder = dirname(path);
	if (basename(folder) !== 'chapters') return undefined;
	return { chapter: basename(path, '.mdx'), ledgers: readLedgers(dirname(folder)) };
}

/**
 * Gives every block of a chapter its permanent id from the ledger, so that links to it last, and what
 * has taken the place of others their ids beside its own. Blocks that the ledger does not know yet have none: the check of the
 * content asks for them before the site is built.
 */
export const nameBlocks: MdastPluginEntry = ({ fileURL }) => {
	const found = findLedgers(fileURL);
	const ledger: Ledger | undefined = found?.ledgers.get(found.chapter);
	if (!found || !ledger) return { name: 'name-blocks' };
	const aliases = listAliases(found.ledgers, found.chapter);
	/** Ids of the quotations, whose nodes are made anew in between. */
	const quotations: (string | undefined)[] = [];

	return defineMdastPlugin({
		name: 'name-blocks',
		before(root, context) {
			const lead = (node: BodyNode, id: string): void => {
				const places = aliases.get(id) ?? [];
				if (places.length === 0) return;
				if ('children' in node && !isComponent(node)) {
					const inside = places.map((one) => makePlace(one, 'mdxJsxTextElement'));
					context.setProperty(node, 'children', [...inside, ...node.children] as never);
				} else {
					const type = isComponent(node) ? node.type : 'mdxJsxFlowElement';
					for (const one of places) context.insertBefore(node, makePlace(one, type));
				}
			};
			const blocks = listBlocks(root);
			const ids = nameTexts(
				ledger.paragraphs,
				blocks.map(({ text }) => text),
			);
			for (const [index, { node }] of blocks.entries()) {
				const id = ids[index];
				if (isComponent(node)) quotations.push(id);
				else if (id !== undefined)
					context.setProperty(node, 'data', { hProperties: { id } } as never);
				if (id !== undefined) lead(node, id);
			}
			for (const { id, node } of listAnchors(root)) lead(node, id);
		},
		mdxJsxFlowElement(element) {
			if (element.name !== 'Quote') return undefined;
			const id = quotations.shift();
			if (id === undefined) return undefined;
			const { type, name, children, attributes } = element;
			const anchor = { type: 'mdxJsxAttribute' as const, name: 'anchor', value: id };
			return { type, name, attributes: [...attributes, anchor], children };
		},
	});
};
