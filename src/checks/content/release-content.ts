import { join } from 'node:path';
import { buildSite } from '../../model/build-site.ts';
import type { Work } from '../../releases/read-chapter.ts';
import { makeRelease, writeRelease, type WrittenRelease } from '../../releases/make-release.ts';
import { listDays, readReleases, RELEASES } from '../../releases/read-releases.ts';
import { Obstacle } from '../../setup/run-command.ts';
import { count } from '../reporters/summary.ts';
import { formatText } from '../reporters/text.ts';
import { checkContent } from './check-content.ts';
import { listSiteEntries } from './list-site-entries.ts';
import { readContent } from './read-content.ts';

/** When something is released. All are ISO days. */
export interface ReleaseDays {
	/** Its name. */
	day: string;
	/** What counts as today for the content. */
	today: string;
	/** The day of the clock. */
	clock: string;
}

/** What was released. */
export interface Released extends WrittenRelease {
	chapters: number;
	drawings: number;
}

/** Why there can be no release of a day; undefined where there can. */
function findDayFault({ day, today, clock }: ReleaseDays, days: string[]): string | undefined {
	const last = days.at(-1);
	if (days.includes(day))
		return `There is a release of ${day} already, and a release is never made anew.\nFix: make the next one on another day: npm run release -- --date DAY.`;
	if (last !== undefined && day < last)
		return `There is a release of ${last}, so ${day} is too early for the next one.\nFix: npm run release -- --date DAY, with a later day.`;
	if (day > today && day > clock)
		return `${day} has not come yet.\nFix: npm run release -- --date ${clock}.`;
	return undefined;
}

/**
 * Keeps all chapters as they are now, whole or not at all.
 *
 * @param root the folder that holds `content/`
 * @throws Obstacle where there can be no release of this day, or the content has errors: then nothing was written
 */
export async function releaseContent(
	root: string,
	days: ReleaseDays,
	work: Work,
): Promise<Released> {
	const { day, today } = days;
	const folder = join(root, 'content');
	const fault = findDayFault(days, listDays(join(folder, RELEASES)));
	if (fault !== undefined) throw new Obstacle(fault);
	const content = readContent(root, today);
	const problems = (await checkContent(content)).filter(({ level }) => level === 'error');
	if (problems.length > 0) {
		const checked = count(content.entries.length, 'entry');
		throw new Obstacle(
			`${formatText({ checked, next: '', problems })}\n\nNothing was released: what is cited for ever must be without errors.\nFix: mend what is listed above, commit it, then npm run release.`,
		);
	}
	const site = buildSite(listSiteEntries(content, readReleases(folder)));
	if (day < site.checkedTo)
		throw new Obstacle(
			`The evidence was checked to ${site.checkedTo}, so no release can be of ${day}.\nFix: npm run release -- --date DAY, with a later day.`,
		);
	const made = await makeRelease(site, work);
	const written = await writeRelease(folder, day, made);
	return { ...written, chapters: made.chapters.length, drawings: made.drawings.size };
}
