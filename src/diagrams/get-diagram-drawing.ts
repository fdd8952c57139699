import { buildDiagram, type DiagramSite } from './build-diagram.ts';
import type { DiagramDrawing } from './drawing.ts';

const drawings = new WeakMap<DiagramSite['diagrams'], Map<string, DiagramDrawing>>();

/**
 * A diagram, drawn at the first call and kept as long as the site's data are: its page, files, frame and chapters
 * print the same drawing.
 *
 * @param at the place in it at which a chapter stands
 * @throws if there is no such diagram or place, or if it names what does not exist
 */
export function getDiagramDrawing(site: DiagramSite, id: string, at?: string): DiagramDrawing {
	const kept = drawings.get(site.diagrams) ?? new Map<string, DiagramDrawing>();
	drawings.set(site.diagrams, kept);
	const key = at === undefined ? id : `${id} ${at}`;
	const drawing = kept.get(key) ?? buildDiagram(site, id, at);
	kept.set(key, drawing);
	return drawing;
}
