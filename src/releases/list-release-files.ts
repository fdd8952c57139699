import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashBlob } from './identity.ts';
import {
	ASSETS,
	IDENTITIES,
	listDays,
	type NamedFile,
	parseIdentities,
	RELEASES,
} from './read-releases.ts';

/** The files of a release as they are now. */
export interface ReleaseFiles {
	day: string;
	/** What its list names, line by line; undefined where there is no list. */
	named: NamedFile[] | undefined;
	/** The texts that are there, with their hashes of now, by the names of the files. */
	texts: ReadonlyMap<string, { text: string; hash: string }>;
}

/** All releases and drawings as they are now, to be compared with what they were. */
export interface AllReleaseFiles {
	releases: ReleaseFiles[];
	/** Hashes of now of the drawings, by the names of their files. */
	drawings: ReadonlyMap<string, string>;
}

/** Names of visible files; a run at work keeps others. */
const listNames = (folder: string): string[] =>
	existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];

function readTexts(folder: string): ReleaseFiles['texts'] {
	return new Map(
		listNames(folder)
			.filter((name) => name.endsWith('.txt'))
			.sort()
			.map((name) => {
				const bytes = readFileSync(join(folder, name));
				return [name, { text: bytes.toString(), hash: hashBlob(bytes) }];
			}),
	);
}

/**
 * Reads the files of all releases.
 *
 * @param content the folder of the content
 */
export function listReleaseFiles(content: string): AllReleaseFiles {
	const folder = join(content, RELEASES);
	const assets = join(folder, ASSETS);
	return {
		releases: listDays(folder).map((day): ReleaseFiles => {
			const list = join(folder, day, IDENTITIES);
			return {
				day,
				named: existsSync(list) ? parseIdentities(readFileSync(list, 'utf8')) : undefined,
				texts: readTexts(join(folder, day)),
			};
		}),
		drawings: new Map(
			listNames(assets)
				.sort()
				.map((name) => [name, hashBlob(readFileSync(join(assets, name)))]),
		),
	};
}
