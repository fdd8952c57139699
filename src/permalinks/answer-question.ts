import type { Gone, Ledger } from '../schemas/ledger.ts';
import { findPlace, isParagraphId } from './find-place.ts';
import { type ChapterText, type Ledgers, lists, type Plan, type Question } from './plan-ledgers.ts';

/** An answer that fits no question; its message says why. */
export class WrongAnswer extends Error {}

/** What is known when a question is answered. */
export interface Asked {
	ledgers: Ledgers;
	chapters: readonly ChapterText[];
	plan: Plan;
	/** ISO day that counts as today. */
	day: string;
}

/** The name by which an answer calls what a question is about: `p-7k3q`, `dmz/width`, `dmz`. */
export function getName(question: Question): string {
	if (question.kind === 'chapter') return question.chapter;
	return question.kind === 'anchor' ? `${question.chapter}/${question.id}` : question.id;
}

function findQuestion(name: string, { plan }: Asked): Question {
	const question = plan.questions.find((one) => getName(one) === name);
	if (question) return question;
	const open = plan.questions.map(getName).join(', ');
	throw new WrongAnswer(
		`Nothing is asked about "${name}".${open === '' ? '' : ` Open questions: ${open}.`}`,
	);
}

const omit = <Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
	Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** The ledgers with an id among those that are gone. */
function putAside(ledgers: Ledgers, chapter: string, id: string, gone: Gone): Map<string, Ledger> {
	const ledger = ledgers.get(chapter);
	if (!ledger) throw new WrongAnswer(`There is no ledger of "${chapter}".`);
	return new Map(ledgers).set(chapter, {
		...ledger,
		keyPoints: omit(ledger.keyPoints, id),
		paragraphs: omit(ledger.paragraphs, id),
		anchors: ledger.anchors.filter((one) => one !== id),
		gone: { ...ledger.gone, [id]: gone },
	});
}

/** Gives the ledger of a chapter that is no more to the one that its readers are led to. */
function joinLedgers(ledgers: Ledgers, from: string, to: string): Map<string, Ledger> {
	const old = ledgers.get(from);
	const joined = new Map(ledgers);
	joined.delete(from);
	const into = ledgers.get(to);
	if (!old) return joined;
	return joined.set(to, {
		...old,
		...into,
		formerly: [...(into?.formerly ?? []), ...old.formerly, from],
		keyPoints: { ...into?.keyPoints, ...old.keyPoints },
		paragraphs: { ...into?.paragraphs, ...old.paragraphs },
		anchors: [...new Set([...(into?.anchors ?? []), ...old.anchors])],
		gone: { ...old.gone, ...into?.gone },
	});
}

/** A line of a chapter as an answer names it: `61` in the same chapter, or `dmz:61`. */
function findBlock(target: string, chapter: string, { chapters }: Asked) {
	const [, named = chapter, line] = /^(?:([a-z0-9-]+):)?(\d+)$/.exec(target) ?? [];
	const text = chapters.find(({ id }) => id === named);
	const block = text?.blocks.find((one) => one.line === Number(line));
	if (!block)
		throw new WrongAnswer(`No paragraph or key point of "${named}" begins on line ${line}.`);
	return block;
}

/** The ledgers with the wording of an id set to the one it has now: so it is found again. */
function setWording(ledgers: Ledgers, chapter: string, id: string, text: string) {
	const ledger = ledgers.get(chapter);
	const name = lists.find((one) => Object.hasOwn(ledger?.[one] ?? {}, id));
	if (!ledger || !name) throw new WrongAnswer(`There is no wording of "${id}".`);
	return new Map(ledgers).set(chapter, { ...ledger, [name]: { ...ledger[name], [id]: text } });
}

/**
 * Carries out `--accept old=new`: what was asked about is what stands at `new` now, or leads there.
 *
 * @throws WrongAnswer where nothing is asked about it, or there is no such place
 */
export function acceptAnswer(old: string, target: string, asked: Asked): Map<string, Ledger> {
	const { ledgers, chapters, plan, day } = asked;
	const question = findQuestion(old, asked);
	const { chapter } = question;
	if (question.kind === 'chapter') {
		if (!chapters.some(({ id }) => id === target))
			throw new WrongAnswer(`There is no chapter "${target}" that "${old}" could be now.`);
		return joinLedgers(ledgers, chapter, target);
	}
	if (question.kind !== 'anchor' && /^(?:[a-z0-9-]+:)?\d+$/.test(target)) {
		const block = findBlock(target, chapter, asked);
		const id = plan.ids.get(block);
		if (id === undefined || plan.fresh.has(id))
			return setWording(ledgers, chapter, question.id, block.text);
		return putAside(ledgers, chapter, question.id, { to: id, since: day });
	}
	const [id = '', there = chapter] = target.split('/').reverse();
	const place = findPlace(plan.ledgers, there, id);
	const isWaiting = plan.questions.some((one) => one !== question && getName(one) === target);
	const isKnown = place?.kind === 'place' && place.id !== question.id && !isWaiting;
	if (!isKnown || plan.fresh.has(id))
		throw new WrongAnswer(`There is nothing with the id "${target}" that "${old}" could lead to.`);
	return putAside(ledgers, chapter, question.id, {
		to:
			place.chapter === chapter || isParagraphId(place.id)
				? place.id
				: `${place.chapter}/${place.id}`,
		since: day,
	});
}

/**
 * Carries out `--gone old why`: there is nothing in its place, and the chapter says why.
 *
 * @param print fills in the figures of a wording, which are kept as they were last
 * @throws WrongAnswer where nothing is asked about it
 */
export function sayGone(
	old: string,
	because: string,
	asked: Asked,
	print: (text: string) => string,
): Map<string, Ledger> {
	const question = findQuestion(old, asked);
	if (question.kind === 'chapter')
		throw new WrongAnswer(
			`The addresses of the chapter "${old}" must lead somewhere: --accept ${old}=<chapter>; then answer for its paragraphs.`,
		);
	const { chapter, id } = question;
	return putAside(asked.ledgers, chapter, id, {
		because,
		...(question.kind === 'anchor' ? {} : { says: print(question.text) }),
		since: asked.day,
	});
}
