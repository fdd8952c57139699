import { describe, expect, it } from 'vitest';
import { mapSchema } from '../../../src/schemas/map.ts';
import { listIssues } from '../../support/list-issues.ts';

const map = {
	title: 'The peninsula',
	caption: 'Where it lies.',
	alt: 'A map.',
	projection: { name: 'conic-equal-area', rotate: [-127, 0], parallels: [35, 42] },
	extent: [124, 33, 131, 43],
	aspect: 1.2,
	layers: ['border-china'],
	scaleBar: { km: 100 },
	method: 'Drawn from open data.',
	sources: ['atlas'],
	order: 1,
};

const refuse = (changes: object) => listIssues(mapSchema, { ...map, ...changes });

describe('a map', () => {
	it('is accepted with these fields', () => {
		expect(refuse({})).toBe('');
	});

	it('has its scale bar in the south-west unless it says so', () => {
		expect(mapSchema.parse(map).scaleBar).toEqual({ km: 100, corner: 'south-west' });
	});

	it('names the sources of its data', () => {
		expect(refuse({ sources: [] })).toMatchInlineSnapshot(
			`"sources: A map names the sources of its data."`,
		);
	});

	it('draws what it can draw', () => {
		expect(refuse({ layers: ['railways'] })).toMatchInlineSnapshot(
			`"layers.0: Invalid option: expected one of "border-china"|"border-russia"|"border-china-russia"|"border-russia-ukraine"|"military-demarcation-line"|"demilitarised-zone"|"han-estuary"|"northern-limit-line""`,
		);
	});

	it('has an extent on the earth: west, south, east, north', () => {
		expect(refuse({ extent: [33, 124, 43, 131] })).toMatchInlineSnapshot(`
			"extent.1: A latitude is at most 90°.
			extent.3: A latitude is at most 90°."
		`);
		expect(refuse({ extent: [124, 33, 131] })).toMatchInlineSnapshot(
			`"extent: Too small: expected array to have >=4 items"`,
		);
	});

	it('has a height, a scale and a place in the atlas', () => {
		expect(refuse({ aspect: 0, scaleBar: { km: 0 }, order: 0 })).toMatchInlineSnapshot(`
			"aspect: A map is at most three times as wide as high.
			scaleBar.km: Too small: expected number to be >0
			order: Too small: expected number to be >=1"
		`);
	});

	it('has no misspelt field, nor have its places, labels and projection', () => {
		const label = { lines: ['Sea'], kind: 'sea', lon: 130, lat: 40 };
		expect(
			refuse({
				titel: 'The peninsula',
				places: [{ id: 'seoul', label: 'Seoul' }],
				labels: [{ ...label, rotation: 9 }],
				projection: { ...map.projection, center: [0, 0] },
			}),
		).toMatchInlineSnapshot(`
			"projection: Unrecognized key: "center"
			places.0: Unrecognized key: "label"
			labels.0: Unrecognized key: "rotation"
			entry: Unrecognized key: "titel""
		`);
	});
});
