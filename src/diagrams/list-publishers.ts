import type { Source } from '../schemas/source.ts';
import type { DiagramDrawing } from './drawing.ts';

/** The publishers of a diagram's sources in one line, each once: "KBS World; UN". */
export function listPublishers(
	{ sources }: Pick<DiagramDrawing, 'sources'>,
	known: ReadonlyMap<string, Source>,
): string {
	const publishers = sources.flatMap((id) => known.get(id)?.publisher ?? []);
	return [...new Set(publishers)].join('; ');
}
