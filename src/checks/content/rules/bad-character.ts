import {
	type BodyNode,
	getProps,
	getText,
	isComponent,
	walkBody,
} from '../../../model/parse-body.ts';
import type { Rule, SourceLocation } from '../../problem.ts';
import { type BadCharacter, findForbidden, findUnclosed } from '../find-bad-character.ts';
import { locate, locateInText, locateNode } from '../locate.ts';
import { selectAllStrings } from '../select-values.ts';

/** The strings that a node holds itself, as they are printed. */
function listStrings(node: BodyNode): string[] {
	const own = ['value', 'url', 'title', 'alt'].flatMap((name) => {
		const value: unknown = name in node ? node[name as keyof BodyNode] : undefined;
		return typeof value === 'string' ? [value] : [];
	});
	return isComponent(node) ? [...own, ...Object.values(getProps(node))] : own;
}

/** Whether the words of a node run on in one line of writing. */
const isParagraph = ({ type }: BodyNode): boolean =>
	type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** What is wrong with the words of a node, as they are printed. */
function findInNode(node: BodyNode): BadCharacter | undefined {
	const unclosed = isParagraph(node) ? findUnclosed(getText(node)) : undefined;
	if (unclosed) return unclosed;
	for (const text of listStrings(node)) {
		const bad = findForbidden(text) ?? (node.type === 'text' ? undefined : findUnclosed(text));
		if (bad) return bad;
	}
	return undefined;
}

export const badCharacter: Rule = {
	id: 'bad-character',
	title: 'A text holds a character that is not seen and does harm.',
	level: 'error',
	check({ entries, exceptions }, report) {
		for (const file of exceptions ? [...entries, exceptions] : entries) {
			const raw = findForbidden(file.text);
			const tell = (at: SourceLocation, { name, fix }: BadCharacter): void =>
				report({ ...at, message: `The text holds ${name}.`, fix });
			if (raw) tell(locate(file, raw.index), raw);
			// What is not seen in the file may be written as "\u0008" or "&#8;".
			const isNew = (bad: BadCharacter | undefined): bad is BadCharacter =>
				bad !== undefined && bad.character !== raw?.character;
			for (const { path, value } of selectAllStrings(file.yaml?.data)) {
				const bad = findForbidden(value) ?? findUnclosed(value);
				if (isNew(bad)) tell(locateInText(file, path, value, bad.index, 1), bad);
			}
			if (!file.body) continue;
			walkBody(file.body, (node) => {
				const bad = findInNode(node);
				if (isNew(bad)) tell(locateNode(file, node), bad);
			});
		}
	},
};
