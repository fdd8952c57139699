import { describe, expect, it } from 'vitest';
import { listSections } from '../../../src/search/list-sections.ts';
import { makeEntry } from '../charts/make-chart.ts';
import {
	makeClaim,
	makePerson,
	makeSite,
	makeTerm,
	makeValue,
} from '../../support/make-entries.ts';

const length = makeValue({ value: 1352, unit: 'km', qualifier: 'about' });
const site = makeSite({
	claims: [makeClaim({ id: 'length', values: { new: length } })],
	people: [makePerson()],
	glossary: [makeTerm({ id: 'delta', term: 'Delta' })],
});

const readText = (body: string) => listSections(body, site)[0]?.text;

describe('listSections', () => {
	it('gives what stands before the first heading, and each heading with its text', () => {
		const body = 'Opening.\n\n## Source {#source}\n\nHigh.\n\n### Snow {#snow}\n\nWhite.\n\nCold.';
		expect(listSections(body, site)).toEqual([
			{ id: '', title: '', text: 'Opening.' },
			{ id: 'source', title: 'Source', text: 'High.' },
			{ id: 'snow', title: 'Snow', text: 'White. Cold.' },
		]);
	});

	it('joins lines with a space, whatever ends them', () => {
		expect(readText('The long\r\nriver\nflows.')).toBe('The long river flows.');
	});

	it('fills in figures as the page prints them', () => {
		expect(readText('It is <Claim id="length" value="new" /> long.')).toBe(
			'It is about\u00a01,352\u00a0km long.',
		);
		expect(readText('It is <Claim id="length" value="new" format="number" />.')).toBe(
			'It is about\u00a01,352.',
		);
	});

	it('keeps the words a claim or term encloses', () => {
		expect(readText('<Claim id="length">Long</Claim> to the <Term id="delta">mouth</Term>.')).toBe(
			'Long to the mouth.',
		);
	});

	it('names a term without words by its entry', () => {
		expect(readText('The <Term id="delta" />.')).toBe('The Delta.');
	});

	it('keeps the words that name a person, or gives the name', () => {
		expect(readText('<Person id="ferryman">He</Person> is <Person id="ferryman" />.')).toBe(
			'He is The Ferryman.',
		);
	});

	it('gives the title of a chart, and leaves what it says to the chart', () => {
		const charted = makeSite({
			charts: [{ ...makeEntry({ title: 'Fewer come', summary: 'They fell.' }), id: 'come' }],
		});
		expect(listSections('Opening.\n\n<Chart id="come" />', charted)[0]?.text).toBe(
			'Opening. Fewer come',
		);
	});

	it('leaves source marks out', () => {
		expect(readText('It is wet.<Cite id="atlas" />\nIt is long.')).toBe('It is wet. It is long.');
	});

	it('sets a note apart from the sentence it hangs on', () => {
		expect(readText('It ends.<Note id="sea">In the sea.</Note>\nIt is wet.')).toBe(
			'It ends. In the sea. It is wet.',
		);
	});

	it('reads on in blocks, lists and emphasis', () => {
		expect(readText('<Argument>\n\nIt *runs*.\n\n</Argument>\n\n- One\n- Two')).toBe(
			'It runs. One Two',
		);
	});
});
