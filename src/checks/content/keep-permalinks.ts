import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';
import { acceptAnswer, sayGone, WrongAnswer } from '../../permalinks/answer-question.ts';
import { formatLedger } from '../../permalinks/format-ledger.ts';
import { EMPTY, type Plan, planLedgers } from '../../permalinks/plan-ledgers.ts';
import { printWording } from '../../permalinks/print-wording.ts';
import { ENTRIES } from '../../permalinks/read-ledgers.ts';
import { type Permalinks, planPermalinks } from './plan-permalinks.ts';
import { getEntries, getValid, type ReadContent, readContent } from './read-content.ts';
import { describeQuestion } from './rules/permalink-rules.ts';

/** What a person has said of what was asked. */
export interface Answers {
	/** `old=new`: one is the other now. */
	accepted: readonly string[];
	/** What is gone, and why. */
	gone?: { old: string; why: string } | undefined;
}

/** What was done. */
export interface Kept {
	/** How many ids are new. */
	named: number;
	/** How many files were written or removed. */
	written: number;
	/** What is left to answer. */
	questions: { file: string; line: number; message: string; fix: string }[];
}

/** The plan after all answers, one after the other. */
function answer(all: Permalinks, content: ReadContent, { accepted, gone }: Answers): Permalinks {
	let { ledgers, plan } = all;
	const { chapters } = all;
	const day = content.today;
	const print = (text: string) =>
		printWording(text, {
			claims: new Map(getValid(content, 'claims').map(({ entry, data }) => [entry.id, data])),
			terms: new Map(getValid(content, 'glossary').map(({ entry, data }) => [entry.id, data])),
			people: new Map(getValid(content, 'people').map(({ entry, data }) => [entry.id, data])),
		});
	const answers = [
		...accepted.map((one) => () => {
			const [, old = '', target = ''] = /^([^=]+)=([^=]+)$/.exec(one) ?? [];
			if (old === '') throw new WrongAnswer(`--accept takes OLD=NEW, not "${one}".`);
			return acceptAnswer(old, target, { ledgers, chapters, plan, day });
		}),
		...(gone ? [() => sayGone(gone.old, gone.why, { ledgers, chapters, plan, day }, print)] : []),
	];
	for (const give of answers) {
		ledgers = give();
		plan = planLedgers(ledgers, chapters, day);
	}
	return { ...all, ledgers, plan };
}

/** Writes what differs, first what is new, so that no id is ever in no file. */
async function writeLedgers(root: string, { ledgers }: Plan, entries: Permalinks['entries']) {
	const folder = join(root, 'content/permalinks');
	await mkdir(folder, { recursive: true });
	const files = [...ledgers, [ENTRIES, { ...EMPTY, entries }] as const].map(([id, ledger]) => ({
		file: join(folder, `${id}.yml`),
		text: formatLedger(ledger),
	}));
	const changed = [];
	for (const one of files) {
		const before = existsSync(one.file) ? await readFile(one.file, 'utf8') : '';
		if (before !== one.text) changed.push({ ...one, grows: one.text.length >= before.length });
	}
	for (const { file, text } of changed.sort((a, b) => Number(b.grows) - Number(a.grows)))
		await writeWhole(file, text);
	return changed.length;
}

/**
 * Brings the ledgers up to date with the chapters, as far as it is certain what became of what.
 *
 * @param root the folder that holds `content/`
 * @param today ISO day that counts as today
 * @returns undefined where a chapter or a ledger cannot be read: then nothing was written
 * @throws WrongAnswer where an answer fits no question
 */
export async function keepPermalinks(
	root: string,
	today: string,
	answers: Answers,
): Promise<Kept | undefined> {
	const content = readContent(root, today);
	const read = planPermalinks(content);
	if (!read) return undefined;
	const all = answer(read, content, answers);
	const { plan } = all;
	const questions = plan.questions.map((question) => describeQuestion(question, all));
	if (plan.questions.some(({ kind }) => kind === 'chapter'))
		return { named: 0, written: 0, questions };
	let written = await writeLedgers(root, plan, all.entries);
	for (const { id, path } of getEntries(content, 'permalinks')) {
		if (id === ENTRIES || plan.ledgers.has(id)) continue;
		await rm(join(root, path));
		written++;
	}
	return { named: plan.fresh.size, written, questions };
}
