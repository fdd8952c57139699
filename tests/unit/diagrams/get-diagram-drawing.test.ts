import { expect, it } from 'vitest';
import { getDiagramDrawing } from '../../../src/diagrams/get-diagram-drawing.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

it('draws a diagram once for all the pages that print it, and again for other data', () => {
	const entries = readSiteEntries();
	const site = buildSite(entries);
	const drawing = getDiagramDrawing(site, 'four-futures');
	expect(getDiagramDrawing(site, 'four-futures')).toBe(drawing);
	expect(getDiagramDrawing(buildSite(entries), 'four-futures')).not.toBe(drawing);
});

it('keeps the whole and its small copies apart', () => {
	const site = buildSite(readSiteEntries());
	expect(getDiagramDrawing(site, 'four-futures').place).toBeUndefined();
	const { place } = getDiagramDrawing(site, 'four-futures', 'black-swan');
	expect(place?.title).toContain('Black swan');
	expect(() => getDiagramDrawing(site, 'four-futures', 'nowhere')).toThrow(
		'has no place "nowhere"',
	);
});
