import { describe, expect, it } from 'vitest';
import { listFromAToZ } from '../../../src/search/a-to-z.ts';

/** Letters with the titles below them. */
function group(...titles: string[]): [string, string[]][] {
	const documents = titles.map((title) => ({
		kind: 'Term' as const,
		title,
		context: '',
		path: `/glossary/#${title}`,
		forms: [],
		text: '',
	}));
	return listFromAToZ(documents).map(({ label, items }) => [
		label,
		items.map(({ title }) => title),
	]);
}

describe('listFromAToZ', () => {
	it('sorts by letter, whatever the case and the accents', () => {
		expect(group('yalu', 'armistice', 'Ŏrang', 'Orders', 'ATACMS')).toEqual([
			['A', ['armistice', 'ATACMS']],
			['O', ['Ŏrang', 'Orders']],
			['Y', ['yalu']],
		]);
	});

	it('passes over an article and opening quotation marks', () => {
		expect(group('The river', 'A river bank', '“Sea”', 'Anchor')).toEqual([
			['A', ['Anchor']],
			['R', ['The river', 'A river bank']],
			['S', ['“Sea”']],
		]);
	});

	it('puts figures first, under one heading', () => {
		expect(group('Army', '38th parallel', '1905')).toEqual([
			['0–9', ['1905', '38th parallel']],
			['A', ['Army']],
		]);
	});

	it('gives every letter an id', () => {
		const [figures, letter] = listFromAToZ(
			['1905', 'Army'].map((title) => ({
				kind: 'Event' as const,
				title,
				context: '',
				path: '',
				forms: [],
				text: '',
			})),
		);
		expect([figures?.id, letter?.id]).toEqual(['letter-0-9', 'letter-a']);
	});
});
