import type { Release } from './entry.ts';

/** The frozen versions that the feed tells of: a row for each. None has been made so far. */
export const listReleases = (): Release[] => [];
