import type { BodyNode, ComponentNode } from '../../model/parse-body.ts';
import { findInSource, toLineAndColumn } from '../positions.ts';
import type { SourceLocation } from '../problem.ts';
import { findKey, findSpan, findValue, type Path } from './parse-yaml.ts';
import type { ContentFile } from './read-file.ts';

/** The place at an offset of a file. */
export function locate(file: ContentFile, offset: number): SourceLocation {
	return { file: file.path, ...toLineAndColumn(file.text, offset) };
}

/** The place of a value, or of what is nearest where the path is missing. */
export function locateValue(file: ContentFile, path: Path): SourceLocation {
	return locate(file, file.yaml ? findValue(file.yaml.document, path) : 0);
}

/** The place of the name of a field. */
export function locateKey(file: ContentFile, path: Path): SourceLocation {
	return locate(file, file.yaml ? findKey(file.yaml.document, path) : 0);
}

/** The place of a piece of the text at a path. */
export function locateInText(
	file: ContentFile,
	path: Path,
	text: string,
	index: number,
	length: number,
): SourceLocation {
	const [start, end] = file.yaml ? findSpan(file.yaml.document, path) : [0, 0];
	return locate(file, start + findInSource(file.text.slice(start, end), text, index, length));
}

/** Offsets at which a node of the body begins and ends. */
function spanOf(node: BodyNode): [start: number, end: number] {
	return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The place of a node of the body. */
export function locateNode(file: ContentFile, node: BodyNode): SourceLocation {
	return locate(file, spanOf(node)[0]);
}

/** The place of a piece of the text of a node. */
export function locateInNode(
	file: ContentFile,
	node: BodyNode,
	text: string,
	index: number,
	length: number,
): SourceLocation {
	const [start, end] = spanOf(node);
	return locate(file, start + findInSource(file.text.slice(start, end), text, index, length));
}

/** The place of a prop; the parser gives none, so it is looked up in the opening tag. */
export function locateProp(
	file: ContentFile,
	component: ComponentNode,
	name: string,
): SourceLocation {
	const [start, end] = spanOf(component);
	const tag = file.text.slice(start, end);
	const index = new RegExp(`\\s${name}(?=[\\s=/>])`).exec(tag)?.index;
	return locate(file, index === undefined ? start : start + index + 1);
}
