import { fileURLToPath } from 'node:url';
import { listSiteEntries } from '../../src/checks/content/list-site-entries.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import type { SiteEntries } from '../../src/model/build-site.ts';

/** The content of this repository, read as the checker reads it. */
const content = readContent(fileURLToPath(new URL('../..', import.meta.url)), '2026-06-12');

/** The real entries of the site, as `src/site.ts` gives them to `buildSite`. */
export const readSiteEntries = (): SiteEntries => listSiteEntries(content);
