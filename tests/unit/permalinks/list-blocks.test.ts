import { expect, test } from 'vitest';
import { parseBody } from '../../../src/model/parse-body.ts';
import { listBlocks, readKeyPoint } from '../../../src/permalinks/list-blocks.ts';

const list = (body: string): string[] => listBlocks(parseBody(body)).map(({ text }) => text);

test('lists paragraphs, items and quotations in reading order', () => {
	const body = `First.

## A heading {#heading}

<Argument>

The essay speaks.

</Argument>

- One
  - inside
- Two

<Quote by="Kim" source="s">Words.</Quote>

<Diagram id="d" />
`;
	expect(list(body)).toEqual(['First.', 'The essay speaks.', 'One', 'inside', 'Two', 'Words.']);
});

test('has words without marks and notes, and figures by their claims', () => {
	const body = `The *river* is <Claim id="length" value="atlas" format="number" /> long,<Cite id="a" /> says
[the atlas](/atlas/), a <Term id="ford" /> or <Term id="ferry">boat</Term>.<Note id="n">A note.</Note>`;
	expect(list(body)).toEqual([
		'The river is [length/atlas|number] long, says the atlas, a [ford] or boat.',
	]);
	expect(readKeyPoint('It is {length/atlas|number} long.')).toBe(
		'It is [length/atlas|number] long.',
	);
});
