import { type Element, getAttribute } from '../../html/dom.ts';
import { findByClass, make, replace } from '../../html/tree.ts';

/** The letter of a note, counted from 0: a to z, then aa. */
function getLetter(index: number): string {
	const last = String.fromCharCode(97 + (index % 26));
	return index < 26 ? last : getLetter(Math.floor(index / 26) - 1) + last;
}

/**
 * Takes the sidenotes out of a text, leaves a reference to each, and gives them back as footnotes: a
 * reader of books opens them over the page or leads to them. Each keeps its permanent id.
 *
 * @returns the section of the notes, or undefined where there are none
 */
export function moveNotes(article: Element): Element | undefined {
	const notes = findByClass(article, 'note').map((note, index) => {
		const id = getAttribute(note, 'id') ?? `note-${index + 1}`;
		const letter = getLetter(index);
		const body = findByClass(note, 'note__body')[0];
		const link = make(
			'a',
			{
				'epub:type': 'noteref',
				role: 'doc-noteref',
				id: `${id}-ref`,
				href: `#${id}`,
				'aria-label': `Note ${letter}`,
			},
			letter,
		);
		replace(note, make('sup', { class: 'noteref' }, link));
		return make(
			'aside',
			{ 'epub:type': 'footnote', role: 'doc-footnote', id, class: 'footnote' },
			make(
				'p',
				{},
				make(
					'a',
					{ role: 'doc-backlink', href: `#${id}-ref`, 'aria-label': `Back to note ${letter}` },
					letter,
				),
				' ',
				body?.childNodes.slice(),
			),
		);
	});
	if (notes.length === 0) return undefined;
	return make(
		'section',
		{ 'epub:type': 'footnotes', class: 'notes', 'aria-labelledby': 'notes' },
		make('h2', { id: 'notes' }, 'Notes'),
		...notes,
	);
}
