import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const SOURCE = 'src/';

/** What each file of `src/` imports from others there, types included: paths from the root of the repository. */
export function readImports(): Map<string, string[]> {
	const files = globSync(`${SOURCE}**/*.{ts,mjs,astro}`).map((file) => file.replaceAll('\\', '/'));
	return new Map(files.map((file) => [file, listImports(file)]));
}

function listImports(file: string): string[] {
	const found = readFileSync(file, 'utf8').matchAll(/\b(?:from|import\(?)\s*'(\.[^'?]+)/g);
	const paths = [...found].map(([, path = '']) =>
		normalize(join(dirname(file), path)).replaceAll('\\', '/'),
	);
	return [...new Set(paths)].filter((path) => path.startsWith(SOURCE));
}

/** The folder of `src/`, or the file beside the folders, that a path lies in. */
export const getRoom = (path: string): string => path.slice(SOURCE.length).split('/')[0] ?? '';

/** Groups that import each other, directly or round about (Tarjan 1972). */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const circles: string[][] = [];
	const visit = (file: string): number => {
		let low = order.size;
		order.set(file, low);
		lowest.set(file, low);
		open.push(file);
		for (const next of imports.get(file) ?? []) {
			if (!imports.has(next)) continue;
			if (!order.has(next)) low = Math.min(low, visit(next));
			else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
		}
		lowest.set(file, low);
		if (low === order.get(file)) {
			const group = open.splice(open.indexOf(file));
			if (group.length > 1) circles.push(group.sort());
		}
		return low;
	};
	for (const file of imports.keys()) if (!order.has(file)) visit(file);
	return circles;
}
