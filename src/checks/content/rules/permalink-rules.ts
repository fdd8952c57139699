import { cutWords } from '../../../model/cut-words.ts';
import { type Block, lists, type Question } from '../../../permalinks/plan-ledgers.ts';
import { getName } from '../../../permalinks/answer-question.ts';
import { findPlace } from '../../../permalinks/find-place.ts';
import { ENTRIES } from '../../../permalinks/read-ledgers.ts';
import { findPresentChapter } from '../../../model/earlier-versions.ts';
import { hasPlace, parseText } from '../../../releases/canonical-text.ts';
import { RELEASES } from '../../../releases/read-releases.ts';
import type { Finding, Rule } from '../../problem.ts';
import { suggest } from '../../suggest.ts';
import { locateKey } from '../locate.ts';
import { type Permalinks, planPermalinks } from '../plan-permalinks.ts';
import { getEntries, type ReadContent } from '../read-content.ts';

const COMMAND = 'npm run permalinks';

const toFile = (chapter: string): string => `content/chapters/${chapter}.mdx`;
const toLedgerFile = (name: string): string => `content/permalinks/${name}.yml`;

/** The first words of a text, in quotes. */
const quote = (text: string): string => `"${cutWords(text, 60)}"`;

/** A block as an answer names it: by the id that its ledger has, else by its line. */
function nameBlock(block: Block, chapter: string, { plan }: Permalinks): string {
	const id = plan.ids.get(block);
	if (id !== undefined && !plan.fresh.has(id)) return id;
	return block.chapter === chapter ? `${block.line}` : `${block.chapter}:${block.line}`;
}

const score = (value: number): string => value.toFixed(2);

/** What a question is and how it is answered, for the report and for the command. */
export function describeQuestion(question: Question, all: Permalinks): Finding {
	const name = getName(question);
	const file = toFile(question.chapter);
	const sayGone = `${COMMAND} -- --gone ${name} "why"`;
	switch (question.kind) {
		case 'chapter': {
			const others = all.chapters.map(({ id }) => id).filter((id) => !all.ledgers.has(id));
			return {
				file: toLedgerFile(name),
				line: 1,
				column: 1,
				message: `The chapter "${name}" was published and is no longer here.`,
				fix: `bring back ${file}, or say which chapter its addresses lead to: ${COMMAND} -- --accept ${name}=${others[0] ?? 'chapter'}.`,
			};
		}
		case 'lost': {
			const { like } = question;
			const target = like && nameBlock(like.block, question.chapter, all);
			const accept = like
				? `it looks like ${/^p-/.test(target ?? '') ? target : 'the paragraph'} on line ${like.block.line}${like.block.chapter === question.chapter ? '' : ` of ${toFile(like.block.chapter)}`} (${score(like.score)}): ${COMMAND} -- --accept ${name}=${target}; or `
				: '';
			return {
				file,
				line: question.line,
				column: 1,
				message: `The paragraph ${name} (${quote(question.text)}) was published and is no longer here.`,
				fix: `${accept}say that it is gone: ${sayGone}.`,
			};
		}
		case 'unsure': {
			const [first] = question.candidates;
			const listed = question.candidates
				.map(
					({ block, score: value }) =>
						`the one on line ${block.line}${block.chapter === question.chapter ? '' : ` of ${toFile(block.chapter)}`} (${score(value)})`,
				)
				.join(' or ');
			const target = first ? nameBlock(first.block, question.chapter, all) : 'line';
			return {
				file: first ? toFile(first.block.chapter) : file,
				line: first?.block.line ?? 1,
				column: 1,
				message: `The paragraph ${name} (${quote(question.text)}) may be ${listed}${question.candidates.length === 1 ? ', which others come as near' : ''}.`,
				fix: `say which: ${COMMAND} -- --accept ${name}=${target}; or say that it is gone: ${sayGone}.`,
			};
		}
		case 'anchor': {
			const { anchors = [] } = all.chapters.find(({ id }) => id === question.chapter) ?? {};
			const known = all.ledgers.get(question.chapter)?.anchors ?? [];
			const others = anchors.map(({ id }) => id);
			const added = others.filter((id) => !known.includes(id));
			const meant = suggest(question.id, added) ?? added[0] ?? suggest(question.id, others) ?? 'id';
			return {
				file,
				line: anchors.find(({ id }) => id === meant)?.line ?? 1,
				column: 1,
				message: `The id "${question.id}" was published and is no longer here.`,
				fix: `give it back to its heading, note or figure; or say what its links lead to: ${COMMAND} -- --accept ${name}=${meant}; or say that it is gone: ${sayGone}.`,
			};
		}
	}
}

/** Whether anything was published: before the first run of the command there is nothing to compare with. */
const hasLedgers = (content: ReadContent): boolean => getEntries(content, 'permalinks').length > 0;

function permalinkRule(
	id: string,
	title: string,
	listFindings: (all: Permalinks, content: ReadContent) => Finding[],
): Rule {
	return {
		id,
		title,
		level: 'error',
		check(content, report) {
			const all = hasLedgers(content) ? planPermalinks(content) : undefined;
			if (all) listFindings(all, content).forEach(report);
		},
	};
}

/** Entries that are no more. */
const listLostEntries = ({ lost }: Permalinks): Finding[] =>
	lost.map(({ collection, id }) => ({
		file: toLedgerFile(ENTRIES),
		line: 1,
		column: 1,
		message: `"${id}" of content/${collection}/ was published and is no longer here.`,
		fix: `bring the entry back under this name: links to it are in use.`,
	}));

/** Links that a ledger leads to nothing, as only a hand can write them. */
const listDeadEnds = ({ ledgers, plan }: Permalinks, content: ReadContent): Finding[] =>
	[...ledgers].flatMap(([chapter, { gone }]) =>
		Object.keys(gone)
			.filter((id) => !findPlace(plan.ledgers, chapter, id))
			.flatMap((id) => {
				const entry = getEntries(content, 'permalinks').find((one) => one.id === chapter);
				if (!entry) return [];
				return {
					...locateKey(entry, ['gone', id]),
					message: `The links to "${id}" lead to "${gone[id]?.to}", which is not there.`,
					fix: 'take back the change to this file, which only npm run permalinks writes.',
				};
			}),
	);

/** The wording that the ledger has of an id, and where. */
function findOld(id: string, { ledgers }: Permalinks) {
	for (const [chapter, ledger] of ledgers) {
		for (const name of lists) {
			const text = ledger[name][id];
			if (text !== undefined) return { chapter, name, text };
		}
	}
	return undefined;
}

function describeUnnamed(
	block: Block,
	all: Permalinks,
): Omit<Finding, 'file' | 'line' | 'column'>[] {
	const id = all.plan.ids.get(block);
	if (id === undefined) return [];
	const old = findOld(id, all);
	if (!old || all.plan.fresh.has(id))
		return [
			{
				message: `${quote(block.text)} has no permanent address yet.`,
				fix: `${COMMAND} gives it one.`,
			},
		];
	if (old.chapter !== block.chapter || old.name !== block.name)
		return [
			{
				message: `The paragraph ${id} has moved here from ${toFile(old.chapter)}.`,
				fix: `${COMMAND} writes it down; its links follow.`,
			},
		];
	if (old.text !== block.text)
		return [
			{
				message: `The paragraph ${id} has other words than in the ledger.`,
				fix: `${COMMAND} writes them down; its address stays.`,
			},
		];
	return [];
}

function listUnnamed(all: Permalinks): Finding[] {
	// While a chapter is missed, its text may stand in another: nothing is new yet.
	if (all.plan.questions.some(({ kind }) => kind === 'chapter')) return [];
	const blocks = all.chapters.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			describeUnnamed(block, all).map((text) => ({
				file: toFile(block.chapter),
				line: block.line,
				column: 1,
				...text,
			})),
		),
	);
	const anchors = all.chapters.flatMap(({ id: chapter, anchors }) => {
		const known = all.ledgers.get(chapter)?.anchors ?? [];
		return anchors
			.filter(({ id }) => !known.includes(id))
			.map(({ id, line }) => ({
				file: toFile(chapter),
				line,
				column: 1,
				message: `The id "${id}" is not in the ledger yet.`,
				fix: `${COMMAND} adds it.`,
			}));
	});
	const entries = Object.entries(all.entries).flatMap(([collection, ids]) =>
		ids
			.filter((id) => !(all.known?.[collection] ?? []).includes(id))
			.map((id) => ({
				file: toLedgerFile(ENTRIES),
				line: 1,
				column: 1,
				message: `"${id}" of content/${collection}/ is not in the ledger yet.`,
				fix: `${COMMAND} adds it.`,
			})),
	);
	return [...blocks, ...anchors, ...entries];
}

/** Places that a release has and no ledger: its readers were promised that they last. */
const listLostReleased = (all: Permalinks, { released }: ReadContent): Finding[] =>
	released.releases.flatMap(({ day, named = [], texts }) =>
		named.flatMap(({ hash, file }) => {
			const now = texts.get(file);
			// What was changed afterwards is no evidence; the rule `changed-release` reports it.
			if (!now || now.hash !== hash) return [];
			const chapter = findPresentChapter(file.replace(/\.txt$/, ''), all.plan.ledgers);
			return parseText(now.text)
				.blocks.filter(hasPlace)
				.flatMap(({ id = '' }) => {
					if (findPlace(all.plan.ledgers, chapter, id)) return [];
					return {
						file: `content/${RELEASES}/${day}/${file}`,
						line: now.text.split('\n').findIndex((line) => line.startsWith(`@${id} `)) + 1,
						column: 1,
						message: `"${id}" was released on ${day}, and ${toLedgerFile(chapter)} has lost it.`,
						fix: `bring its line back from the history of that file; then ${COMMAND} asks what has become of it.`,
					};
				});
		}),
	);

const describeKind = (all: Permalinks, ...kinds: Question['kind'][]): Finding[] =>
	all.plan.questions
		.filter(({ kind }) => kinds.includes(kind))
		.map((question) => describeQuestion(question, all));

/** The rules that whatever had an address once keeps it: the ledgers in `content/permalinks/` say what had. */
export const permalinkRules: readonly Rule[] = [
	permalinkRule(
		'lost-permalink',
		'A paragraph, a heading, an entry or a chapter that was published is no longer there.',
		(all, content) => [
			...describeKind(all, 'chapter', 'lost', 'anchor'),
			...listLostEntries(all),
			...(all.plan.questions.some(({ kind }) => kind === 'chapter')
				? []
				: [...listDeadEnds(all, content), ...listLostReleased(all, content)]),
		],
	),
	permalinkRule(
		'ambiguous-permalink',
		'A paragraph may be one of several that were published, or several may be one.',
		(all) => describeKind(all, 'unsure'),
	),
	permalinkRule(
		'unnamed-paragraph',
		'A paragraph or an id is not in the ledger of permanent addresses as it is now.',
		listUnnamed,
	),
];
