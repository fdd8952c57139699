import { keepByData } from '../model/keep-by-data.ts';
import { buildDiagram, type DiagramSite } from './build-diagram.ts';
import type { DiagramDrawing } from './drawing.ts';

const keep = keepByData<DiagramSite['diagrams'], DiagramDrawing>();

/**
 * A diagram, drawn at the first call and kept as long as the site's data are: its page, files, frame and chapters
 * print the same drawing.
 *
 * @param at the place in it at which a chapter stands
 * @throws if there is no such diagram or place, or if it names what does not exist
 */
export const getDiagramDrawing = (site: DiagramSite, id: string, at?: string): DiagramDrawing =>
	keep(site.diagrams, at === undefined ? id : `${id} ${at}`, () => buildDiagram(site, id, at));
