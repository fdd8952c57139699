import { escapeXml } from '../html/escape-xml.ts';
import type { Site } from '../model/build-site.ts';
import { nameSource } from '../model/name-source.ts';

/** A paragraph of plain text, as HTML; nothing where there is no text. */
export const printParagraph = (text: string | undefined, label?: string): string =>
	text === undefined
		? ''
		: `<p>${label === undefined ? '' : `<strong>${escapeXml(label)}</strong> `}${escapeXml(text)}</p>`;

/** A link, as HTML. */
export const printLink = (href: string, text: string): string =>
	`<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;

/** The works that something rests on, as a list in HTML; nothing where there are none. */
export function printSources(ids: Iterable<string>, { sources }: Pick<Site, 'sources'>): string {
	const items = [...new Set(ids)].flatMap((id) => {
		const source = sources.get(id);
		if (source === undefined) return [];
		const name = nameSource(source);
		return [`<li>${source.url === undefined ? escapeXml(name) : printLink(source.url, name)}</li>`];
	});
	return items.length === 0 ? '' : `<p>Sources:</p><ul>${items.join('')}</ul>`;
}
