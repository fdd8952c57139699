import { expect, it } from 'vitest';
import { frameFigure, frameMap } from '../../../src/share/embed.ts';
import { describeEmbed } from '../../../src/share/oembed.ts';

it('a frame is as high as the drawings and what stands round them', () => {
	const map = { id: 'river', title: 'River', aspect: 1 };
	expect(frameMap(map)).toMatchObject({ name: 'river', width: 680, card: 'maps/river' });
	expect(frameMap({ ...map, second: { aspect: 0.5 } }).height - frameMap(map).height).toBe(340);
	const figure = { id: 'flow', title: 'Flow', sizes: { wide: { height: 400 } }, notes: ['Low.'] };
	const chart = frameFigure('charts', figure);
	expect(chart).toMatchObject({ name: 'charts/flow', width: 1040, card: 'charts/flow' });
	// The notes of a chart are folded away.
	expect(frameFigure('diagrams', figure).height).toBeGreaterThan(chart.height);
});

it('a document of oEmbed has the frame with every sign of its title escaped', () => {
	const embed = { name: 'a', title: 'A "b" & <c>', width: 680, height: 500, card: 'maps/a' };
	const document = describeEmbed(embed, {
		title: 'Rivers',
		author: 'Example',
		home: 'https://example.org/',
		frame: 'https://example.org/embed/a/',
		card: 'https://example.org/og/maps/a.jpg',
	});
	expect(document).toMatchObject({ type: 'rich', version: '1.0', width: 680, height: 500 });
	expect(document['html']).toBe(
		'<iframe src="https://example.org/embed/a/" title="A &quot;b&quot; &amp; &lt;c&gt; (Rivers)" width="680" height="500" loading="lazy"></iframe>',
	);
});
