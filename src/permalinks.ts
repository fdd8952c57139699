/** `npm run permalinks`: keeps the permanent ids of all that has an address in `content/permalinks/`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepPermalinks } from './checks/content/keep-permalinks.ts';
import { count } from './checks/reporters/summary.ts';
import { WrongAnswer } from './permalinks/answer-question.ts';
import { readDay } from './setup/read-day.ts';
import { Obstacle, runCommand, UsageError } from './setup/run-command.ts';

const HELP = `Usage: npm run permalinks -- [options]

Gives every new paragraph, list item, quotation and key point of the chapters a permanent id, finds
the old ones again after an edit, and writes both into content/permalinks/. What is not certain it
asks. Nothing else writes these files; the build only checks them.

  --accept OLD=NEW    OLD is what is NEW now, or its links lead there. OLD is what was asked about:
                      p-7k3q, dmz/width (a heading, note or figure), or a chapter that was renamed.
                      NEW is an id, chapter/id, the line on which a paragraph begins (61, or dmz:61),
                      or a chapter. May be given several times.
  --gone OLD "why"    there is nothing in its place; the chapter says why
  --root DIR          the folder that holds content/ (default: this repository)
  --today DAY         the day that counts as today (default: the variable TODAY, else the day of
                      the last commit)
  --help              this text

Exit code: 0 when all is written, 1 where something is left to answer, 2 if it was called in a wrong way.
`;

const options = {
	accept: { type: 'string', multiple: true, default: [] as string[] },
	gone: { type: 'string' },
	root: { type: 'string', default: resolve(import.meta.dirname, '..') },
	today: { type: 'string' },
} as const;

await runCommand(
	{ name: 'npm run permalinks', help: HELP, options, words: 1 },
	async ({ values, positionals: [why] }) => {
		const root = resolve(values.root);
		if (!existsSync(join(root, 'content')))
			throw new UsageError(`There is no folder content/ in ${root}.`);
		const { gone: old } = values;
		if ((old === undefined) !== (why === undefined))
			throw new UsageError('--gone takes an id and a reason in quotes.');
		const gone = old === undefined || why === undefined ? undefined : { old, why };
		const answers = { accepted: values.accept, gone };
		const kept = await keepPermalinks(root, values.today ?? readDay(root), answers).catch(
			(error: unknown) => {
				throw error instanceof WrongAnswer ? new UsageError(error.message) : error;
			},
		);
		if (!kept)
			throw new Obstacle(
				'A chapter or a ledger cannot be read, so nothing was written.\nFix: npm run check:content says what is wrong with it.',
			);
		for (const { file, line, message, fix } of kept.questions)
			console.log(`${file}:${line}\n  ${message}\n  Answer: ${fix}\n`);
		const done = `${count(kept.named, 'new id')}, ${count(kept.written, 'file')} written.`;
		const next =
			kept.questions.length > 0
				? 'answer what is asked above; what it is about was left as it was.'
				: 'look at git diff content/permalinks/, then npm run check:content.';
		console.log(`${done} Next: ${next}`);
		return kept.questions.length > 0 ? 1 : 0;
	},
);
