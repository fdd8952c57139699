import { describe, expect, it } from 'vitest';
import {
	getClaim,
	getMark,
	getPerson,
	getTerm,
	withoutMarks,
} from '../../../src/model/prose-context.ts';
import {
	getOnlyChapter,
	makeChapter,
	makeClaim,
	makePerson,
	makeSite,
	makeSource,
	makeTerm,
	makeValue,
} from '../../support/make-entries.ts';

const site = makeSite({
	chapters: [
		makeChapter({
			standfirst: 'It is {river-length/new} long.',
			body: 'One.<Cite id="atlas" /> Two.<Cite id="survey" />',
		}),
	],
	claims: [makeClaim({ values: { new: makeValue({ value: 8, sources: ['atlas'] }) } })],
	sources: [makeSource({ id: 'atlas' }), makeSource({ id: 'survey' })],
	people: [makePerson()],
	glossary: [makeTerm()],
});
const context = { ...withoutMarks(site, '/'), text: getOnlyChapter(site) };

describe('getClaim', () => {
	it('gives a claim', () => {
		expect(getClaim(context, 'river-length').title).toBe('Length of the river');
		expect(getClaim(context, 'river-length', 'new').title).toBe('Length of the river');
	});

	it('throws for a claim that does not exist', () => {
		expect(() => getClaim(context, 'depth')).toThrow('Claim "depth" does not exist.');
	});

	it('throws for a figure that does not exist', () => {
		expect(() => getClaim(context, 'river-length', 'old')).toThrow(
			'Claim "river-length" has no value "old".',
		);
	});
});

describe('getTerm', () => {
	it('gives a glossary entry', () => {
		expect(getTerm(context, 'delta').term).toBe('Delta');
	});

	it('throws for a term that does not exist', () => {
		expect(() => getTerm(context, 'estuary')).toThrow('Term "estuary" does not exist.');
	});
});

describe('getPerson', () => {
	it('gives a person', () => {
		expect(getPerson(context, 'ferryman').name).toBe('The Ferryman');
	});

	it('throws for a person who does not exist', () => {
		expect(() => getPerson(context, 'smuggler')).toThrow('Person "smuggler" does not exist.');
	});
});

describe('getMark', () => {
	it('counts the marks of the body behind those of the front matter', () => {
		expect(getMark(context, 1)).toEqual({
			ref: 'ref-2',
			place: 2,
			isSilent: true,
			sources: [{ id: 'atlas', number: 1 }],
		});
		expect(getMark(context, 2).sources).toEqual([{ id: 'survey', number: 2 }]);
	});

	it('throws where the body has fewer marks', () => {
		expect(() => getMark(context, 3)).toThrow('The text has no mark 4.');
	});

	it('throws on a page without marks', () => {
		expect(() => getMark(withoutMarks(site, '/'), 1)).toThrow('The text has no mark 1.');
	});
});
