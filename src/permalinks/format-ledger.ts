import type { Ledger } from '../schemas/ledger.ts';

const HEAD =
	'# Kept by npm run permalinks: all that has an address here, in reading order. Ids never change.';

/** A text on one line, as YAML has it in single quotes. */
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** An id as YAML has it, in quotes where it would be read as something else. */
const formatId = (id: string): string =>
	/^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/.test(id) ? id : quote(id);

const formatPart = (name: string, lines: readonly string[]): string =>
	lines.length === 0 ? '' : `${name}:\n${lines.map((line) => `  ${line}\n`).join('')}`;

const formatList = (name: string, ids: readonly string[]): string =>
	formatPart(
		name,
		ids.map((id) => `- ${formatId(id)}`),
	);

const formatWordings = (name: string, wordings: Readonly<Record<string, string>>): string =>
	formatPart(
		name,
		Object.entries(wordings).map(([id, text]) => `${id}: ${quote(text)}`),
	);

function formatGone([id, gone]: [id: string, gone: Ledger['gone'][string]]): string {
	const fields = Object.entries(gone).flatMap(([name, text]) =>
		text === undefined ? [] : [`${name}: ${quote(text)}`],
	);
	return `${formatId(id)}: { ${fields.join(', ')} }`;
}

/** A ledger as its file has it: one line for each id, so that a comparison of versions reads like the edit. */
export const formatLedger = ({
	formerly,
	keyPoints,
	paragraphs,
	anchors,
	gone,
	entries = {},
}: Ledger): string =>
	[
		`${HEAD}\n`,
		formatList('formerly', formerly),
		formatWordings('keyPoints', keyPoints),
		formatWordings('paragraphs', paragraphs),
		formatList('anchors', anchors),
		formatPart('gone', Object.entries(gone).map(formatGone)),
		formatPart(
			'entries',
			Object.entries(entries).flatMap(([name, ids]) => [
				`${name}:`,
				...ids.map((id) => `  - ${formatId(id)}`),
			]),
		),
	].join('');
