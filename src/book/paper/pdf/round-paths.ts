import type { Operation } from './content-stream.ts';
import { IDENTITY, type Matrix, multiply } from './matrix.ts';

/** Steps whose numbers are places. */
const CONSTRUCTS = new Set(['m', 'l', 'c', 'v', 'y', 're']);

/** No printer sets a dot finer than this, in points: 3,600 to the inch. */
const FINEST = 0.02;

/** Rounds the places of lines and curves to what a printer can set: Chromium writes nine digits of each. */
export function roundPaths(operations: readonly Operation[]): Operation[] {
	const kept: Matrix[] = [];
	let plane: Matrix = IDENTITY;
	let digits = getDigits(plane);
	return operations.map((operation): Operation => {
		const { operator, operands } = operation;
		if (operator === 'q') kept.push(plane);
		else if (operator === 'Q') plane = kept.pop() ?? IDENTITY;
		else if (operator === 'cm') {
			plane = multiply(operands.map(Number) as unknown as Matrix, plane);
		}
		if (operator === 'Q' || operator === 'cm') digits = getDigits(plane);
		if (!CONSTRUCTS.has(operator)) return operation;
		const round = (operand: string) => String(Number(Number(operand).toFixed(digits)) + 0);
		return { operator, operands: operands.map(round) };
	});
}

/** Decimals that a number needs in a plane. */
function getDigits([a, b, c, d]: Matrix): number {
	const points = Math.max(Math.hypot(a, b), Math.hypot(c, d));
	return Math.min(8, Math.max(0, Math.ceil(Math.log10(points / FINEST))));
}
