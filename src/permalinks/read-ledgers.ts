import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Ledger, permalinksSchema } from '../schemas/ledger.ts';

/** The ledger of the ids of entries; those of chapters have the chapters' names. */
export const ENTRIES = 'site';

let kept: { state: string; ledgers: ReadonlyMap<string, Ledger> } | undefined;

/**
 * Reads the ledgers of all chapters, once as long as no file changes.
 *
 * @param content the folder of the content
 */
export function readLedgers(content: string): ReadonlyMap<string, Ledger> {
	const folder = join(content, 'permalinks');
	const files = globSync('*.yml', { cwd: folder })
		.filter((file) => file !== `${ENTRIES}.yml`)
		.sort()
		.map((file) => join(folder, file));
	const state = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
	if (kept?.state === state) return kept.ledgers;
	const ledgers = new Map(
		files.map((file) => [
			basename(file, '.yml'),
			permalinksSchema.parse(parse(readFileSync(file, 'utf8'))),
		]),
	);
	kept = { state, ledgers };
	return ledgers;
}

/** Ids that chapters had before they were renamed. */
export const listFormerChapters = (content: string): string[] =>
	[...readLedgers(content).values()].flatMap(({ formerly }) => formerly);
