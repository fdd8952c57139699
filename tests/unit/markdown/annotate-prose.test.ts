import { evaluate } from 'satteri';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/checks/components.ts';
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

/** Renders MDX as Astro does, with components that are only their names. */
function render(mdx: string): Element[] {
	const jsx = (type: unknown, props: unknown) => ({ type, props });
	const module = evaluate(mdx, {
		features: { headingAttributes: true },
		mdastPlugins: [annotateProse],
		Fragment: 'fragment',
		jsx,
		jsxs: jsx,
	}) as { default: (props: object) => unknown };
	const names = Object.fromEntries(Object.keys(components).map((name) => [name, name]));
	return listElements(module.default({ components: names }));
}

/** The first element of a type in rendered MDX. */
function find(type: string, mdx: string): Element {
	const element = render(mdx).find((one) => one.type === type);
	if (element === undefined) throw new Error(`There is no ${type}.`);
	return element;
}

/** What the components that set a mark are given: name, id, occurrence. */
const listMarks = (mdx: string) =>
	render(mdx)
		.filter(({ type }) => ['Claim', 'Cite', 'Quote'].includes(String(type)))
		.map(({ type, props }) => [type, props['id'] ?? props['source'], props['occurrence']]);

/** What the site expects the marks of a body to be, from its own reading of it. */
const listExpected = ({ references, bodyMarkOffset }: TextContext) =>
	references
		.slice(bodyMarkOffset)
		.map((reference, index) => [
			'claim' in reference ? reference.claim : reference.source,
			String(index + 1),
		]);

const withoutNames = (marks: unknown[][]) => marks.map(([, ...rest]) => rest);

describe('the prose plugin', () => {
	it('numbers claims, citations and quotations in one count', () => {
		expect(
			listMarks(
				'One <Claim id="a" value="v" />.<Cite id="b" />\n\n<Quote by="X" source="c">\n\nTwo.\n\n</Quote>\n\n<Cite id="d" />',
			),
		).toEqual([
			['Claim', 'a', '1'],
			['Cite', 'b', '2'],
			['Quote', 'c', '3'],
			['Cite', 'd', '4'],
		]);
	});

	it('numbers terms in a count of their own', () => {
		const terms = render('<Term id="a" /> <Cite id="b" /> <Term id="c">see</Term>')
			.filter(({ type }) => type === 'Term')
			.map(({ props }) => [props['id'], props['occurrence']]);
		expect(terms).toEqual([
			['a', '1'],
			['c', '2'],
		]);
	});

	it('begins anew in every text', () => {
		expect(listMarks('<Cite id="a" />')).toEqual(listMarks('<Cite id="a" />'));
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

	it('gives a term the signs that close it', () => {
		const { children } = find('p', 'See <Term id="a">one</Term>), <Term id="b" /> and 주체.').props;
		expect(children).toMatchObject([
			'See ',
			{ props: { id: 'a', tail: '),' } },
			' ',
			{ props: { id: 'b' } },
			' and ',
			{ props: { lang: 'ko' } },
			'.',
		]);
		expect(find('Term', 'See <Term id="b" /> and.').props).not.toHaveProperty('tail');
	});

	it('leaves nothing behind a term that ends a paragraph', () => {
		const { children } = find('p', 'See <Term id="a" />.').props;
		expect(children).toMatchObject(['See ', { props: { tail: '.' } }]);
	});

	it('gives no number to other components', () => {
		const note = find('Note', 'A <Note id="n">note</Note>.');
		expect(note.props).toEqual({ id: 'n', children: 'note' });
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
			'a note in a claim',
			'<Claim id="a">one<Note id="n">two <Cite id="s" /></Note></Claim> <Cite id="t" />',
		],
		['a term round a claim', '<Term id="x"><Claim id="a">one</Claim></Term> <Cite id="s" />'],
		[
			'the voices',
			'<Cite id="s" />\n\n<Argument>\n\nOne <Claim id="a">two</Claim>.\n\n</Argument>\n\n<SinceThen>\n\nThree.<Cite id="t" />\n\n</SinceThen>',
		],
		[
			'a quotation with a claim in it',
			'<Claim id="a" />\n\n<Quote by="X" source="s">\n\nIt is <Claim id="b" value="v" />.\n\n</Quote>\n\nAnd <Cite id="t" />',
		],
		[
			'a quotation on one line',
			'One <Quote by="X" source="s">two <Claim id="a">x</Claim></Quote> <Cite id="t" />',
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
		['block quotes', '> One <Claim id="a" value="v" />\n>\n> <Cite id="s" />\n\n<Cite id="t" />'],
		['Korean script beside it', '주체 <Claim id="a">주체</Claim><Cite id="s" /> 주체'],
	])('in %s', (_, body) => {
		const chapter = getOnlyChapter(
			makeSite({ chapters: [makeChapter({ body })], claims, sources }),
		);
		expect(listExpected(chapter).length).toBeGreaterThan(1);
		expect(withoutNames(listMarks(body))).toEqual(listExpected(chapter));
	});

	const entries = readSiteEntries();
	const site = buildSite(entries);

	it.each(site.chapters)('in the chapter $id', (chapter) => {
		expect(withoutNames(listMarks(chapter.body))).toEqual(listExpected(chapter));
	});

	it.each([...site.pages.values()])('on the page $id', (page) => {
		expect(withoutNames(listMarks(page.body))).toEqual(listExpected(page));
	});

	it('in every text there is', () => {
		expect(site.chapters.length).toBe(entries.chapters.length);
		expect(site.chapters.flatMap(listExpected).length).toBeGreaterThan(100);
	});
});
