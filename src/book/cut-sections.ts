/**
 * Cuts the HTML of a text into its sections of the second level, by the ids of their headings.
 *
 * @param html as `SectionHeading.astro` prints headings
 */
export function cutSections(html: string): Map<string, string> {
	return new Map(
		html.split(/(?=<header class="heading heading--2")/).flatMap((section) => {
			const [, id] = /^<header[^>]*>\s*<h2[^>]* id="([^"]+)"/.exec(section) ?? [];
			return id === undefined ? [] : [[id, section] as const];
		}),
	);
}
