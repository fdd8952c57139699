import type { Site } from '../model/build-site.ts';
import { fillTokens } from '../model/fill-tokens.ts';
import { formatValue, parseValueFormat } from '../model/format-value.ts';
import { nameEntry } from '../model/name-entry.ts';
import {
	type BodyNode,
	type ComponentNode,
	getHeadingId,
	getProps,
	getText,
	isComponent,
	parseBody,
	walkBody,
} from '../model/parse-body.ts';
import { getSpec, reads } from '../model/vocabulary.ts';

/** What stands under one heading of a body, up to the next. */
interface BodySection {
	/** Permanent id of the heading; empty for what comes before the first. */
	id: string;
	title: string;
	/** The words as the page prints them, on one line. */
	text: string;
}

/** The texts of the site that a body refers to. */
type SectionSite = Pick<
	Site,
	'claims' | 'people' | 'terms' | 'maps' | 'charts' | 'diagrams' | 'forecasts'
>;

/** Nodes that do not run on in the line before. */
const BLOCKS = new Set<BodyNode['type']>(['paragraph', 'listItem', 'tableCell', 'break']);

/**
 * What a component prints in place of its children; undefined where it prints just them. Of a map or drawing it is
 * the title: what stands beside it is found under the drawing itself.
 */
function printComponent(component: ComponentNode, site: SectionSite): string | undefined {
	const { id = '', value, format } = getProps(component);
	const fill = (text: string | undefined) => ` ${fillTokens(text ?? '', site.claims)} `;
	const spec = getSpec(component);
	switch (spec?.reads) {
		case 'figure': {
			const figure = value === undefined ? undefined : site.claims.get(id)?.values[value];
			return figure && formatValue(figure, parseValueFormat(format));
		}
		case 'name':
			if (component.children.length > 0) return undefined;
			return nameEntry(component, site);
		case 'title':
			switch (spec.props['id']?.kind) {
				case 'maps':
					return fill(site.maps.get(id)?.title);
				case 'charts':
					return fill(site.charts.get(id)?.title);
				case 'diagrams':
					return fill(site.diagrams.get(id)?.title);
				case 'forecasts':
					return fill(site.forecasts.get(id)?.statement);
				default:
					return undefined;
			}
		default:
			return undefined;
	}
}

/**
 * Splits a body into its sections, as plain text with all figures filled in.
 *
 * @throws Error with a message that begins `line:column:` where the body is not valid MDX
 */
export function listSections(body: string, site: SectionSite): BodySection[] {
	let section: BodySection = { id: '', title: '', text: '' };
	const sections = [section];
	walkBody(parseBody(body), (node) => {
		if (node.type === 'heading') {
			section = { id: getHeadingId(node) ?? '', title: getText(node), text: '' };
			sections.push(section);
			return false;
		}
		const printed = isComponent(node) ? printComponent(node, site) : undefined;
		if (printed !== undefined) {
			section.text += printed;
			return false;
		}
		// A note stands in the margin, not in the sentence it hangs on.
		if (BLOCKS.has(node.type) || reads(node, 'aside')) section.text += ' ';
		if (node.type === 'text' || node.type === 'inlineCode') section.text += node.value;
		return true;
	});
	return sections.map((own) => ({ ...own, text: own.text.replaceAll(/[ \r\n\t]+/g, ' ').trim() }));
}
