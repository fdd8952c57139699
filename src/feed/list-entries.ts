import { type ChapterPage, getClaimSources, type Site } from '../model/build-site.ts';
import { getEssayVerdict, selectCorrections } from '../model/claim-view.ts';
import { fillTokens } from '../model/fill-tokens.ts';
import { formatDate, formatPeriod } from '../model/format-date.ts';
import { VERDICT_LABELS } from '../model/labels.ts';
import { claimPath, eventPath, releasePath } from '../model/paths.ts';
import { selectUpdates } from '../model/timeline.ts';
import { cleanText } from './clean-text.ts';
import type { FeedEntry } from './entry.ts';
import { makeTag } from './make-tag.ts';
import { printLink, printParagraph, printSources } from './print-html.ts';

/** What the entries are made of, beside the site. */
export interface FeedParts {
	/** Month of the essay: what happened from then on is an update. */
	essayDate: string;
	/** Year since which the host belongs to the site. */
	since: string;
	/** Makes a full address of a path. */
	at: (path: string) => string;
	/** The texts of the chapters as HTML, by their ids. */
	texts: ReadonlyMap<string, string>;
}

type Name = (name: string) => string;

/** A name for ever does not change when a chapter is renamed: it has its first. */
const getFirstId = ({ id }: ChapterPage, { permalinks }: Site): string =>
	permalinks.get(id)?.formerly[0] ?? id;

function listChapters(site: Site, { at, texts }: FeedParts, name: Name): FeedEntry[] {
	return site.chapters.map((chapter) => ({
		id: name(`chapter/${getFirstId(chapter, site)}`),
		title: chapter.title,
		url: at(chapter.path),
		updated: chapter.checkedTo,
		summary: chapter.description,
		html: cleanText(texts.get(chapter.id) ?? '', at(chapter.path)),
		kind: 'chapter',
	}));
}

/** The first day of a date that may be a month, a year or a range. */
const getFirstDay = (date: string): string => `${date.split('/')[0]}-01-01`.slice(0, 10);

function listUpdates(site: Site, { at, essayDate }: FeedParts, name: Name): FeedEntry[] {
	return selectUpdates(site.events, essayDate).map((event) => {
		const { id, title, date, endDate, description, caution, sources, claims } = event;
		const when = endDate === undefined ? formatDate(date) : formatPeriod(date, endDate);
		const text = fillTokens(description, site.claims);
		const links = claims.map((claim) =>
			printLink(at(claimPath(claim)), site.claims.get(claim)?.title ?? claim),
		);
		return {
			id: name(`event/${id}`),
			title: `${title} (${when})`,
			url: at(eventPath(id)),
			updated: event.checkedTo ?? getFirstDay(date),
			summary: text,
			html: [
				printParagraph(text),
				printParagraph(caution && fillTokens(caution, site.claims)),
				links.length > 0 ? `<p>Claims: ${links.join('; ')}</p>` : '',
				printSources(sources, site),
			].join(''),
			kind: 'update',
		};
	});
}

/** Where the essay was corrected: what it said, and what holds. */
function listEssayCorrections(site: Site, { at }: FeedParts, name: Name): FeedEntry[] {
	return selectCorrections([...site.claims.values()]).map((claim) => {
		const { essay } = claim;
		const [says, holds] = [essay.says ?? '', essay.comment ?? claim.statement].map((text) =>
			fillTokens(text, site.claims),
		);
		return {
			id: name(`correction/${claim.id}`),
			title: `Correction of the essay: ${claim.title}`,
			url: at(claimPath(claim.id)),
			updated: claim.checkedTo,
			summary: holds ?? '',
			html: [
				printParagraph(says, 'The essay:'),
				printParagraph(holds, `${VERDICT_LABELS[getEssayVerdict(claim)]}:`),
				printSources(getClaimSources(claim), site),
			].join(''),
			kind: 'correction',
		};
	});
}

/** Where the explainer itself was corrected: what stood there, and what stands there now. */
function listOwnCorrections(site: Site, { at }: FeedParts, name: Name): FeedEntry[] {
	return (site.pages.get('corrections')?.log ?? []).map(({ date, path, was, is, because }) => ({
		id: name(`correction/${date}${path.replace('#', '')}`),
		title: `Correction of ${formatDate(date)}`,
		url: at(path),
		updated: date,
		summary: is,
		html: [
			printParagraph(was, 'It said:'),
			printParagraph(is, 'It says now:'),
			printParagraph(because),
			`<p>${printLink(at(path), 'The passage')}</p>`,
		].join(''),
		kind: 'correction',
	}));
}

function listReleases({ releases }: Site, { at }: FeedParts, name: Name): FeedEntry[] {
	return releases.map(({ day }) => {
		const path = releasePath(day);
		const title = `Version of ${formatDate(day)}`;
		return {
			id: name(`release${path}`),
			title,
			url: at(path),
			updated: day,
			summary: `All chapters as they were on ${formatDate(day)}, to quote and to compare.`,
			html: `<p>${printLink(at(path), title)}</p>`,
			kind: 'release',
		};
	});
}

/** All entries of the feed, the newest first; of one day, releases and corrections before chapters and updates. */
export function listEntries(site: Site, parts: FeedParts): FeedEntry[] {
	const name = (thing: string) => makeTag(parts.at('/'), parts.since, thing);
	return [
		...listReleases(site, parts, name),
		...listOwnCorrections(site, parts, name),
		...listChapters(site, parts, name),
		...listUpdates(site, parts, name),
		...listEssayCorrections(site, parts, name),
	].sort((a, b) => b.updated.localeCompare(a.updated));
}
