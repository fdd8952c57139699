import { type Embed, printFrame } from './embed.ts';

/** Who hands the figure out. */
interface Provider {
	title: string;
	author: string;
	/** Full addresses: of the site, of the page for frames, of the sharing card. */
	home: string;
	frame: string;
	card: string;
}

/**
 * What others need to show a figure in their pages, as https://oembed.com/ has it. The documents are files: readers find
 * them by the link in the page of the figure, and cannot ask for another size.
 */
export const describeEmbed = (
	embed: Embed,
	{ title, author, home, frame, card }: Provider,
): Record<string, string | number> => ({
	version: '1.0',
	type: 'rich',
	title: embed.title,
	author_name: author,
	author_url: home,
	provider_name: title,
	provider_url: home,
	html: printFrame(embed, frame, title),
	width: embed.width,
	height: embed.height,
	thumbnail_url: card,
	thumbnail_width: 1200,
	thumbnail_height: 630,
});
