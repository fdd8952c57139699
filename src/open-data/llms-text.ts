import type { Site } from '../model/build-site.ts';
import { fillTokens } from '../model/fill-tokens.ts';
import { markdownPath, releasesPath, schemaPath } from '../model/paths.ts';
import { dataKinds, getDataKind } from './data-files.ts';

/**
 * A guide to the site for language models, as https://llmstxt.org proposes: the chapters with their
 * standfirsts, then the data.
 *
 * @param at makes a full address of a path
 */
export function writeLlmsText(
	site: Site,
	config: { title: string; subtitle: string },
	at: (path: string) => string,
): string {
	const chapters = site.chapters.map(
		({ id, title, path, standfirst }) =>
			`- [${title}](${at(path)}): ${fillTokens(standfirst, site.claims)} [In Markdown](${at(markdownPath(id))})`,
	);
	return [
		`# ${config.title}`,
		'',
		`> ${config.subtitle}. Evidence checked to ${site.checkedTo}. Three voices are kept apart: what is known, the argument of an essay of November 2024, and what happened since.`,
		'',
		'## Chapters',
		'',
		...chapters,
		'',
		'## Data',
		'',
		...dataKinds.map(
			(kind) =>
				`- [${getDataKind(kind).title}](${at(`/${kind}.json`)}): ${getDataKind(kind).about}; schema: ${at(schemaPath(kind))}`,
		),
		`- [Key figures](${at('/key-figures.csv')}): the figures a briefer needs, with date, author and confidence`,
		`- [Feed](${at('/feed.xml')}), also [as JSON](${at('/feed.json')}): the chapters in full, updates and corrections`,
		`- [Versions](${at(releasesPath)}): the chapters as they were on earlier days`,
		'',
	].join('\n');
}
