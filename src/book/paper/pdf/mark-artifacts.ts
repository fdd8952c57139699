import { makeOperation, type Operation } from './content-stream.ts';

const OPEN = makeOperation('BMC', '/Artifact');
const CLOSE = makeOperation('EMC');

const BEGINS_MARKED = new Set(['BMC', 'BDC']);
/** Steps that add to a path. */
const CONSTRUCTS = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
/** Steps that paint the path that was made. */
const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
/** Steps that paint by themselves. */
const STAMPS = new Set(['Do', 'sh']);
/** Steps that may stand between two marks of one artifact. */
const KEEPS = new Set(['rg', 'RG', 'g', 'G', 'gs', 'w', 'J', 'j', 'd', 'M']);

/**
 * Marks what has no place in the tags as an artifact, so that a reader that follows them passes over it: running heads,
 * numbers of pages, rules and grounds. ISO 14289-1, 7.1: all content is either.
 */
export function markArtifacts(operations: readonly Operation[]): Operation[] {
	const marked: Operation[] = [];
	let depth = 0;
	/** Where the last artifact ended, as long as nothing but settings came after it. */
	let end = -1;
	for (let index = 0; index < operations.length; index++) {
		const { operator } = operations[index] as Operation;
		if (BEGINS_MARKED.has(operator)) depth++;
		if (operator === 'EMC') depth--;
		const length = depth === 0 ? measurePiece(operations, index) : 0;
		if (length > 0) {
			if (end === -1) marked.push(OPEN);
			else marked.splice(end, 1);
			marked.push(...operations.slice(index, index + length), CLOSE);
			end = marked.length - 1;
			index += length - 1;
			continue;
		}
		if (!KEEPS.has(operator)) end = -1;
		marked.push(operations[index] as Operation);
	}
	return marked;
}

/** How many steps, from one on, paint one thing: a text, a path, a picture; 0 where none begins. */
function measurePiece(operations: readonly Operation[], start: number): number {
	const operator = operations[start]?.operator ?? '';
	if (STAMPS.has(operator)) return 1;
	if (operator === 'BT') {
		const end = operations.findIndex((one, index) => index > start && one.operator === 'ET');
		const inner = operations.slice(start, end);
		if (end === -1 || inner.some((one) => BEGINS_MARKED.has(one.operator))) return 0;
		return end - start + 1;
	}
	if (!CONSTRUCTS.has(operator)) return 0;
	let end = start;
	while (CONSTRUCTS.has(operations[end]?.operator ?? '')) end++;
	return PAINTS.has(operations[end]?.operator ?? '') ? end - start + 1 : 0;
}
