import { getHeadingId, getProps, getText, isComponent, parseBody, walkBody } from './parse-body.ts';

/** A place in the body. */
interface BodyPosition {
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 code units. */
	column: number;
}

/** One use of a component. */
export interface ComponentUse {
	/** Its name: "Claim". */
	name: string;
	/** Its props. */
	props: Record<string, string>;
	position: BodyPosition;
}

/** A heading with its permanent id. */
export interface BodyHeading {
	/** 2 for `##`. */
	depth: number;
	/** Empty where the author forgot it, which the checker refuses. */
	id: string;
	/** Its words, without markup. */
	text: string;
	position: BodyPosition;
}

/** What the site must know of a body before it is rendered. */
interface BodyScan {
	/** All components in reading order, the outer before the inner. */
	uses: ComponentUse[];
	/** All headings in reading order. */
	headings: BodyHeading[];
}

/**
 * Lists the components and headings of an MDX body in reading order, without rendering it: the numbers
 * of citations and the list of contents come from here.
 *
 * @throws Error with a message that begins `line:column:` where the body is not valid MDX
 */
export function scanBody(body: string): BodyScan {
	const scan: BodyScan = { uses: [], headings: [] };
	walkBody(parseBody(body), (node) => {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const position = { line, column };
		if (isComponent(node)) {
			scan.uses.push({ name: node.name ?? '', props: getProps(node), position });
		}
		if (node.type === 'heading') {
			const { depth } = node;
			scan.headings.push({ depth, id: getHeadingId(node) ?? '', text: getText(node), position });
		}
	});
	return scan;
}

/** The headings that a list of contents has: those of the second level. */
export const listMainHeadings = (headings: readonly BodyHeading[]): BodyHeading[] =>
	headings.filter(({ depth }) => depth === 2);
