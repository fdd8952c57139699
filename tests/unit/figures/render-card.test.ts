import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, drawCard } from '../../../src/cards/draw-card.ts';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { renderFigureCard } from '../../../src/figures/render-card.ts';
import { measure } from '../../../src/figures/text-styles.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { siteConfig } from '../../../src/site.config.ts';
import { openSerif } from '../../support/fonts.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const font = openSerif();

/** How a drawing is moved and enlarged. */
function readPlace(svg: string) {
	const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
	return { x: Number(x), y: Number(y), scale: Number(scale) };
}

describe.each([...site.diagrams.keys()])('the card of the diagram %s', (id) => {
	const drawing = buildDiagram(site, id);
	const svg = renderFigureCard(drawing);

	it('has the whole drawing, with every word within its frame', () => {
		const { x, y, scale } = readPlace(svg);
		const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)];
		expect(texts.length).toBeGreaterThan(10);
		for (const [, attributes = '', text = ''] of texts) {
			const read = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
			const width = measure(text, read('font-weight') ? 'heading' : 'label');
			const share = { start: 0, middle: 0.5, end: 1 }[read('text-anchor') ?? 'start'] ?? 0;
			expect(x + scale * (Number(read('x')) - share * width), text).toBeGreaterThan(8);
			expect(y + scale * (Number(read('y')) - 14), text).toBeGreaterThan(8);
			expect(y + scale * Number(read('y')), text).toBeLessThan(CARD_HEIGHT - 8);
		}
	});

	it('leaves its letters as large as can be read', () => {
		expect(readPlace(svg).scale).toBeGreaterThan(0.6);
	});

	it('names the diagram in letters that its font has', () => {
		const { title, subtitle } = siteConfig;
		const card = drawCard({ title: drawing.title, site: title, subtitle }, svg, font);
		expect(card).toContain(`width="${CARD_WIDTH}" height="${CARD_HEIGHT}"`);
		expect(card).toContain('<svg x="480" y="0" width="720" height="630"');
	});
});

it('a changed claim changes the drawing on the card', () => {
	const entries = readSiteEntries();
	const draw = (claims: typeof entries.claims) =>
		renderFigureCard(buildDiagram(buildSite({ ...entries, claims }), 'dmz-section'));
	const changed = entries.claims.map((claim) => {
		const posts = claim.values['north-2018'];
		if (claim.id !== 'guard-posts' || !posts) return claim;
		return { ...claim, values: { ...claim.values, 'north-2018': { ...posts, value: 161 } } };
	});
	expect(draw(changed)).not.toBe(draw(entries.claims));
});
