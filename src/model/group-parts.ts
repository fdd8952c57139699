import type { Chapter } from '../schemas/chapter.ts';
import { PART_LABELS } from './labels.ts';

/** A part of the explainer with its chapters in reading order. */
export interface PartGroup<Item> {
	part: Chapter['part'];
	label: string;
	/** Its anchor on the home page. */
	anchor: string;
	chapters: Item[];
}

/** The anchor of a part on the home page. */
export const partAnchor = (part: Chapter['part']): string => `part-${part}`;

/** Chapters by the part they belong to, in reading order; parts without chapters are left out. */
export function groupParts<Item extends Pick<Chapter, 'part'>>(
	chapters: readonly Item[],
): PartGroup<Item>[] {
	return (Object.keys(PART_LABELS) as Chapter['part'][])
		.map((part) => ({
			part,
			label: PART_LABELS[part],
			anchor: partAnchor(part),
			chapters: chapters.filter((chapter) => chapter.part === part),
		}))
		.filter((group) => group.chapters.length > 0);
}
