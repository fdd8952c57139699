import type { ChapterPage } from '../model/build-site.ts';
import { scanBody } from '../model/scan-body.ts';
import { getFigureKind } from '../model/vocabulary.ts';

/** The figure that stands for a chapter in lists of chapters. */
export type ChapterFigure =
	{ kind: 'map' | 'chart'; id: string } | { kind: 'diagram'; id: string; at: string | undefined };

/** The figures that a chapter prints, in reading order. */
function listFigures(body: string): ChapterFigure[] {
	return scanBody(body).uses.flatMap(({ name, props }): ChapterFigure[] => {
		const kind = getFigureKind(name);
		const { id, at } = props;
		if (kind === undefined || id === undefined) return [];
		return kind === 'diagram' ? [{ kind, id, at }] : [{ kind, id }];
	});
}

/**
 * The figure that stands for each chapter, by the chapter's id, another for each: the map that its author gave it; else
 * of those that no chapter before it has taken the first map, since a map is known at a glance however small it is; else
 * the small copy of a diagram that says where the chapter stands; else the first chart, whose values are read sooner than
 * the boxes of a diagram; else the first diagram; else the map of its sharing card.
 *
 * @param chapters all chapters in reading order
 */
export function chooseFigures(
	chapters: readonly Pick<ChapterPage, 'id' | 'body' | 'cardMap' | 'pictureMap'>[],
): Map<string, ChapterFigure> {
	const getKey = (figure: ChapterFigure) =>
		[figure.kind, figure.id, 'at' in figure && figure.at].filter(Boolean).join(' ');
	const taken = new Set(
		chapters.flatMap(({ pictureMap: id }) => (id === undefined ? [] : getKey({ kind: 'map', id }))),
	);
	return new Map(
		chapters.map(({ id, body, cardMap, pictureMap }) => {
			const free = listFigures(body).filter((one) => !taken.has(getKey(one)));
			const figure: ChapterFigure = pictureMap
				? { kind: 'map', id: pictureMap }
				: (free.find(({ kind }) => kind === 'map') ??
					free.find((one) => one.kind === 'diagram' && one.at !== undefined) ??
					free.find(({ kind }) => kind === 'chart') ??
					free[0] ?? { kind: 'map', id: cardMap });
			taken.add(getKey(figure));
			return [id, figure];
		}),
	);
}
