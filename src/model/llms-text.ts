import type { Site } from './build-site.ts';
import { fillTokens } from './fill-tokens.ts';
import { markdownPath, releasesPath } from './paths.ts';

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
		`- [Claims](${at('/claims.json')}): every figure and checkable statement with sources, dates and confidence`,
		`- [Key figures](${at('/key-figures.csv')}): the figures a briefer needs, with date, author and confidence`,
		`- [Forecasts](${at('/forecasts.json')}): the forecasts of the essay with their outcomes`,
		`- [People](${at('/people.json')}): who is who, with posts, dates and sources`,
		`- [Timeline](${at('/timeline.json')}): dated events with sources`,
		`- [Glossary](${at('/glossary.json')}): terms with their Korean forms`,
		`- [Sources](${at('/sources.json')}): every work cited`,
		`- [Versions](${at(releasesPath)}): the chapters as they were on earlier days`,
		'',
	].join('\n');
}
