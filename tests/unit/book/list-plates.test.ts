import { expect, test } from 'vitest';
import { listPlates } from '../../../src/book/list-plates.ts';
import type { Site } from '../../../src/model/build-site.ts';

test('plates are the maps that stand, and those that no chapter shows', () => {
	const maps = [
		{ id: 'coast', aspect: 0.6 },
		{ id: 'tower', aspect: 1.2 },
		{ id: 'pair', aspect: 1.2, second: {} },
		{ id: 'harbour', aspect: 0.7 },
	];
	const site = {
		chapters: [
			{
				id: 'sea',
				body: ['coast', 'tower', 'pair'].map((id) => `<MapFigure id="${id}" />`).join('\n\n'),
			},
		],
		maps: new Map(maps.map((map) => [map.id, map])),
		charts: new Map(),
		diagrams: new Map(),
	} as unknown as Site;
	expect(listPlates(site)).toEqual(['tower', 'harbour']);
});
