import { diagramFilePath, mapFilePath } from '../model/paths.ts';
import type { ChapterText } from './canonical-text.ts';

/**
 * Paths of the drawings that the figures of a text have as files now, by the ids of their blocks. A diagram with a place
 * marked in it has none of its own.
 */
export function listFigureFiles({ blocks }: ChapterText): Map<string, string> {
	return new Map(
		blocks.flatMap(({ id = '', kind }): [string, string][] => {
			const name = id.slice(`${kind}-`.length);
			if (kind === 'map') return [[id, mapFilePath(name, 'svg')]];
			if (kind === 'chart') return [[id, `/charts/${name}.svg`]];
			if (kind === 'diagram' && !name.endsWith('-here'))
				return [[id, diagramFilePath(name, 'svg')]];
			return [];
		}),
	);
}
