import { type BodyNode, walkBody } from '../../model/parse-body.ts';
import type { Entry, ReadContent } from './read-content.ts';

/** Visits every node of every body in reading order. */
export function walkBodies(
	content: ReadContent,
	visit: (node: BodyNode, entry: Entry) => void,
): void {
	for (const entry of content.entries) {
		if (entry.body) walkBody(entry.body, (node) => visit(node, entry));
	}
}
