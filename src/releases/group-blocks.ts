import type { BlockKind, TextBlock } from './canonical-text.ts';

/** Blocks that stand in one list, or one block that stands alone. */
export interface BlockGroup {
	isList: boolean;
	blocks: TextBlock[];
}

/** What one voice says without a break. */
export interface VoiceGroup {
	/** Undefined for the chapter's own. */
	voice: string | undefined;
	groups: BlockGroup[];
}

const isItem = (kind: BlockKind): boolean => kind === 'key-point' || kind === 'item';

/** Puts blocks together that are printed in one frame: those of a voice, and in them those of a list. */
export function groupBlocks(blocks: readonly TextBlock[]): VoiceGroup[] {
	const voices: VoiceGroup[] = [];
	for (const block of blocks) {
		const { voice } = block.attributes;
		let own = voices.at(-1);
		if (!own || own.voice !== voice) voices.push((own = { voice, groups: [] }));
		const last = own.groups.at(-1);
		const isList = isItem(block.kind);
		if (isList && last?.blocks[0]?.kind === block.kind) last.blocks.push(block);
		else own.groups.push({ isList, blocks: [block] });
	}
	return voices;
}
