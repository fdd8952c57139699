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
 * The figure that stands for each chapter, by the chapter's id: the first map that no chapter before it has taken,
 * since a map is known at a glance however small it is; else the first figure, whole where it is a small copy at first;
 * else the map of its sharing card. A chart of dots is passed over: without words it is a few specks.
 *
 * @param chapters all chapters in reading order
 * @param dotted ids of the charts that show dots alone
 */
export function chooseFigures(
	chapters: readonly Pick<ChapterPage, 'id' | 'body' | 'cardMap'>[],
	dotted: ReadonlySet<string> = new Set(),
): Map<string, ChapterFigure> {
	const taken = new Set<string>();
	return new Map(
		chapters.map(({ id, body, cardMap }) => {
			const figures = listFigures(body).filter(
				(one) => one.kind !== 'chart' || !dotted.has(one.id),
			);
			const map = figures.find((one) => one.kind === 'map' && !taken.has(one.id));
			const [first] = figures;
			const whole = figures.find(
				(one) => one.kind === 'diagram' && one.id === first?.id && one.at === undefined,
			);
			const figure = map ?? whole ?? first ?? { kind: 'map', id: cardMap };
			if (figure.kind === 'map') taken.add(figure.id);
			return [id, figure];
		}),
	);
}
