import { evaluate } from 'satteri';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/model/vocabulary.ts';
import { annotateProse } from '../../../src/markdown/annotate-prose.ts';
import { buildSite, type TextContext } from '../../../src/model/build-site.ts';
import {
	getOnlyChapter,
	makeChapter,
	makeClaim,
	makeSite,
	makeSource,
	makeValue,
} from '../../support/make-entries.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

interface Element {
	type: unknown;
	props: Record<string, unknown>;
}

const isElement = (node: unknown): node is Element =>
	typeof node === 'object' && node !== null && 'props' in node;

/** All elements of a rendered tree in reading order, the outer before the inner. */
function listElements(node: unknown): Element[] {
	if (Array.isArray(node)) return node.flatMap(listElements);
	return isElement(node) ? [node, ...listElements(node.props['children'])] : [];
}

/** Renders MDX as Astro does, with vocabulary that are only their names. */
function render(mdx: string): Element[] {
	const jsx = (type: unknown, props: unknown) => ({ type, props });
	const module = evaluate(mdx, {
		features: { headingAttributes: true },
		mdastPlugins: [annotateProse],
		Fragment: 'fragment',
		jsx,
		jsxs: jsx,
	}) as { default: (props: object) => unknown };
	const names = Object.fromEntries(Object.keys(vocabulary).map((name) => [name, name]));
	return listElements(module.default({ components: names }));
}

/** The first element of a type in rendered MDX. */
function find(type: string, mdx: string): Element {
	const element = render(mdx).find((one) => one.type === type);
	if (element === undefined) throw new Error(`There is no ${type}.`);
	return element;
}

/** What claims and quotations are given: their ids and places. */
const listNumbered = (mdx: string) =>
	render(mdx)
		.filter(({ type }) => ['Claim', 'Quote'].includes(String(type)))
		.map(({ props }) => [props['id'] ?? props['source'], props['occurrence']]);

/** The places that each source mark is the mark of. */
const listMarks = (mdx: string) =>
	render(mdx)
		.filter(({ type }) => type === 'Cite')
		.map(({ props }) => String(props['places']).split(' '));

/** The text of rendered MDX on one line, with source marks as [1 2] and figures as 0. */
function print(node: unknown): string {
	if (Array.isArray(node)) return node.map(print).join('');
	if (!isElement(node)) return typeof node === 'string' ? node.replace(/\s+/g, ' ') : '';
	const { type, props } = node;
	if (type === 'Cite') return `[${String(props['places'])}]`;
	if (type === 'Note') return `(${print(props['children'])})`;
	return print(props['children'] ?? (type === 'Claim' || type === 'Term' ? '0' : ''));
}

const printParagraph = (mdx: string) => print(find('p', mdx));

/** What the site expects of a body, from its own reading of it. */
const listExpected = ({ references, bodyMarkOffset }: TextContext) =>
	references.slice(bodyMarkOffset).map((reference, index) => ({
		reference,
		place: String(index + 1),
		id: 'claim' in reference ? reference.claim : reference.source,
	}));

describe('the prose plugin', () => {
	it('numbers claims, citations and quotations in one count', () => {
		const mdx =
			'One <Claim id="a" value="v" />.<Cite id="b" />\n\n<Quote by="X" source="c">\n\nTwo.\n\n</Quote>\n\nThree.<Cite id="d" />';
		expect(listNumbered(mdx)).toEqual([
			['a', '1'],
			['c', '3'],
		]);
		expect(listMarks(mdx)).toEqual([['1', '2'], ['4']]);
	});

	it('begins anew in every text', () => {
		expect(listMarks('One.<Cite id="a" />')).toEqual([['1']]);
		expect(listMarks('Two.<Cite id="a" />')).toEqual([['1']]);
	});

	it('keeps the props and the words of what it numbers', () => {
		const claim = find('Claim', 'It is <Claim id="a" value="v" format="compact">*long*</Claim>.');
		expect(claim.props).toEqual({
			id: 'a',
			value: 'v',
			format: 'compact',
			occurrence: '1',
			children: { type: 'em', props: { children: 'long' } },
		});
	});

	it('gives no number to other components', () => {
		const note = find('Note', 'A <Note id="n">note</Note>.');
		expect(note.props).toEqual({ id: 'n', children: 'note' });
		expect(find('Term', 'A <Term id="t" />.').props).toEqual({ id: 't' });
	});
});

describe('source marks', () => {
	it.each([
		[
			'one for a sentence, behind its full stop',
			'A <Claim id="a" value="v" /> of <Claim id="b" value="v" /> so far. And <Claim id="c" value="v" /> more.',
			'A 0 of 0 so far.[1 2] And 0 more.[3]',
		],
		[
			'with what is cited before and behind the full stop',
			'A <Claim id="a" value="v" />,<Cite id="s" /> so far.<Cite id="t" /> No more.',
			'A 0, so far.[1 2 3] No more.',
		],
		[
			'behind a statement that closes with its full stop',
			'<Claim id="a">It is long.</Claim> It is wide.<Cite id="s" />',
			'It is long.[1] It is wide.[2]',
		],
		[
			'behind what closes with the sentence',
			'(He said: “It is <Claim id="a" value="v" />.”) So be it.',
			'(He said: “It is 0.”)[1] So be it.',
		],
		[
			'behind a link, for all sentences that end in it',
			'A <Claim id="a" value="v" /> <Claim id="b">is it. And so</Claim> it <Claim id="c" value="v" /> goes.',
			'A 0 is it. And so[1] it 0 goes.[2 3]',
		],
		[
			'behind a link once, where two sentences end in it',
			'A <Claim id="a" value="v" /> <Claim id="b">is it. And so it goes.</Claim>',
			'A 0 is it. And so it goes.[1 2]',
		],
		[
			'in what is stressed',
			'**On war: <Claim id="a" value="v" />. Then** so *nothing.<Cite id="s" />*',
			'On war: 0.[1] Then so nothing.[2]',
		],
		[
			'before the note that hangs on a sentence, and in the note',
			'It is <Claim id="a" value="v" />.<Note id="n">A guess. By <Cite id="s" />one.</Note> It is.',
			'It is 0.[1](A guess. By one.[2]) It is.',
		],
		[
			'behind the sentence that a note stands in the middle of',
			'It is <Claim id="a" value="v" /><Note id="n">A guess.<Cite id="s" /></Note> or <Claim id="b" value="v" />.',
			'It is 0(A guess.[2]) or 0.[1 3]',
		],
		['at the end where no sign closes it', 'Long: <Claim id="a" value="v" />', 'Long: 0[1]'],
		[
			'behind a sentence that begins with a figure or a term',
			'Many. <Claim id="a" value="v" /> came. <Term id="t" /> left.<Cite id="s" />',
			'Many. 0 came.[1] 0 left.[2]',
		],
		[
			'in a sentence over several lines',
			'It was\n<Claim id="a" value="v" />:\n<Claim id="b" value="v" /> of it.',
			'It was 0: 0 of it.[1 2]',
		],
		[
			'not behind the stop of a name',
			'J. <Claim id="a">Smith of the U.S. Army</Claim> and Gen. Kim met.',
			'J. Smith of the U.S. Army and Gen. Kim met.[1]',
		],
	])('stand %s', (_, mdx, expected) => {
		expect(printParagraph(mdx)).toBe(expected);
	});

	it.each([
		['a list', '- One <Claim id="a" value="v" />\n- Two.<Cite id="s" />', [['1'], ['2']]],
		['a table', '| <Claim id="a" value="v" /> | b<Cite id="s" /> |\n| - | - |', [['1'], ['2']]],
		[
			'a block quote',
			'> One <Claim id="a" value="v" />.\n>\n> Two.<Cite id="s" />',
			[['1'], ['2']],
		],
		['the essay’s voice', '<Argument>\n\nOne <Claim id="a">two</Claim>.\n\n</Argument>', [['1']]],
	])('stand in %s', (_, mdx, expected) => {
		expect(listMarks(mdx)).toEqual(expected);
	});

	it('leave a text without sources as it is', () => {
		const { children } = find('p', 'See <Term id="a">one</Term>), *and*.').props;
		expect(children).toMatchObject(['See ', { type: 'Term' }, '), ', { type: 'em' }, '.']);
	});
});

describe('Korean script', () => {
	const listSpans = (mdx: string) =>
		render(mdx)
			.filter(({ type }) => type === 'span')
			.map(({ props }) => [props['lang'], props['children']]);

	it('is marked as Korean', () => {
		expect(listSpans('Juche (주체) and the march (고난의 행군).')).toEqual([
			['ko', '주체'],
			['ko', '고난의 행군'],
		]);
	});

	it.each([
		['a heading', '## Juche 주체 {#juche}'],
		['a note', 'Juche<Note id="n">In Korean 주체.</Note>'],
		['a term', '<Term id="juche">주체</Term>'],
		['a list', '- 주체'],
		['the essay’s voice', '<Argument>\n\nJuche 주체.\n\n</Argument>'],
	])('is marked in %s', (_, mdx) => {
		expect(listSpans(mdx)).toEqual([['ko', '주체']]);
	});

	it('keeps the words round it', () => {
		expect(find('p', 'Juche (주체) is').props['children']).toEqual([
			'Juche (',
			{ type: 'span', props: { lang: 'ko', children: '주체' } },
			') is',
		]);
	});

	it('leaves a text without it in one piece', () => {
		expect(find('p', 'Juche is').props['children']).toBe('Juche is');
	});
});

describe('the plugin counts as the site does', () => {
	/** Claims and quotations have the places that the site expects, and each place has one mark. */
	function expectAgreement(body: string, text: TextContext): void {
		const expected = listExpected(text);
		const numbered = listNumbered(body);
		expect(numbered).toEqual(
			expected
				.filter(({ place }) => numbered.some(([, occurrence]) => occurrence === place))
				.map(({ id, place }) => [id, place]),
		);
		const quotes = render(body)
			.filter(({ type }) => type === 'Quote')
			.map(({ props }) => props['occurrence']);
		const all = [...listMarks(body).flat(), ...quotes].map(Number).sort((a, b) => a - b);
		expect(all).toEqual(expected.map(({ place }) => Number(place)));
		const claims = expected.filter(({ reference }) => 'claim' in reference).length;
		expect(numbered.length).toBe(claims + quotes.length);
	}

	const claims = ['a', 'b', 'c'].map((id) =>
		makeClaim({ id, values: { v: makeValue({ value: 1 }) } }),
	);
	const sources = ['s', 't'].map((id) => makeSource({ id }));

	it.each([
		[
			'a claim inside a claim',
			'One <Claim id="a">two <Claim id="b" value="v" /></Claim> <Cite id="s" />',
		],
		[
			'a note',
			'One<Note id="n">two <Claim id="a" value="v" /><Cite id="s" /></Note> <Claim id="b" />',
		],
		[
			'a term round a claim',
			'A <Term id="x"><Claim id="a">one</Claim></Term>. Two.<Cite id="s" />',
		],
		[
			'the voices',
			'Zero.<Cite id="s" />\n\n<Argument>\n\nOne <Claim id="a">two</Claim>.\n\n</Argument>\n\n<SinceThen>\n\nThree.<Cite id="t" />\n\n</SinceThen>',
		],
		[
			'a quotation with a claim in it',
			'It <Claim id="a" />\n\n<Quote by="X" source="s">\n\nIt is <Claim id="b" value="v" />.\n\n</Quote>\n\nAnd <Cite id="t" />',
		],
		['a component alone on its line', 'One.\n\n<Claim id="a">two</Claim>\n\nThree.<Cite id="s" />'],
		[
			'lists',
			'- <Cite id="s" /> <Claim id="a" value="v" />\n\n  deeper <Claim id="b" />\n- <Cite id="t" />',
		],
		[
			'tables',
			'| <Cite id="s" /> | b |\n| --- | --- |\n| <Claim id="a" value="v" /> | *<Cite id="t" />* |',
		],
		[
			'links and emphasis',
			'[one <Claim id="a">x</Claim>](/x/) **<Cite id="s" />** > <Cite id="t" />',
		],
		[
			'block quotes',
			'> One <Claim id="a" value="v" />\n>\n> Two <Cite id="s" />\n\nThree <Cite id="t" />',
		],
		['Korean script beside it', '주체 <Claim id="a">주체</Claim><Cite id="s" /> 주체'],
	])('in %s', (_, body) => {
		const chapter = getOnlyChapter(
			makeSite({ chapters: [makeChapter({ body })], claims, sources }),
		);
		expect(listExpected(chapter).length).toBeGreaterThan(1);
		expectAgreement(body, chapter);
	});

	const entries = readSiteEntries();
	const site = buildSite(entries);

	it.each(site.chapters)('in the chapter $id', (chapter) => {
		expectAgreement(chapter.body, chapter);
	});

	it.each([...site.pages.values()])('on the page $id', (page) => {
		expectAgreement(page.body, page);
	});

	it('in every text there is', () => {
		expect(site.chapters.length).toBe(entries.chapters.length);
		expect(site.chapters.flatMap(listExpected).length).toBeGreaterThan(100);
	});
});
