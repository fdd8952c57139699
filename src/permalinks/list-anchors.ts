import {
	type BodyNode,
	getHeadingId,
	getProps,
	isComponent,
	walkBody,
} from '../model/parse-body.ts';

/** An id in a page that links may lead to. */
export interface Anchor {
	id: string;
	node: BodyNode;
}

/**
 * Components with an id in the page, and what stands before their own: a note's id is the author's, a
 * figure's must not meet a heading of the same name.
 */
const ANCHORED: Record<string, string> = {
	Note: '',
	MapFigure: 'map-',
	Chart: 'chart-',
	Diagram: 'diagram-',
	Forecast: 'forecast-',
};

function getComponentAnchor(node: BodyNode): string | undefined {
	if (!isComponent(node)) return undefined;
	const prefix = ANCHORED[node.name ?? ''];
	const { id, at } = getProps(node);
	// A small copy of a diagram stands beside the whole.
	return prefix === undefined || id === undefined ? undefined : prefix + id + (at ? '-here' : '');
}

/** The ids an author gives in a body, in reading order, as they are in the page: headings, notes and figures. */
export function listAnchors(body: BodyNode | undefined): Anchor[] {
	const anchors: Anchor[] = [];
	if (!body) return anchors;
	walkBody(body, (node) => {
		const id = node.type === 'heading' ? getHeadingId(node) : getComponentAnchor(node);
		if (id !== undefined) anchors.push({ id, node });
	});
	return anchors;
}
