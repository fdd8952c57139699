import { getWalk } from '../geo/draw/get-walk.ts';
import { gatherMarks, isLine, numberPlaces, type Places } from '../markdown/gather-marks.ts';
import type { ChapterPage, Site } from '../model/build-site.ts';
import { nameOutcome } from '../model/describe-outcome.ts';
import { formatDate, formatPeriod } from '../model/format-date.ts';
import { formatWindow } from '../model/format-window.ts';
import { LICENCE } from '../model/licence.ts';
import {
	type BodyNode,
	type ComponentNode,
	getHeadingId,
	getProps,
	getText,
	isComponent,
	parseBody,
	walkBody,
} from '../model/parse-body.ts';
import { scoreForecast } from '../model/scorecard.ts';
import { spreadFrontMarks } from '../model/spread-marks.ts';
import { selectEvents } from '../model/timeline.ts';
import { getFigureKind, reads } from '../model/vocabulary.ts';
import { listAnchors } from '../permalinks/list-anchors.ts';
import { listBlocks } from '../permalinks/list-blocks.ts';
import { nameKeyPoints, nameTexts } from '../permalinks/name-texts.ts';
import type { BlockKind, ChapterText, Run, TextBlock } from './canonical-text.ts';
import { listClaimBlocks, listSourceBlocks } from './describe-evidence.ts';
import { type FigureUse, readFigure } from './draw-figure.ts';
import {
	joinRuns,
	type LineSource,
	makeMark,
	readFront,
	readLine,
	readWords,
} from './read-line.ts';

/** What a fork names in `site.config.ts`. */
export interface Work {
	title: string;
	subtitle: string;
	author: string;
	language: string;
}

/** Keeps a drawing and gives the hash that names it. */
export type KeepDrawing = (print: () => string) => string;

interface Reading extends LineSource {
	site: Site;
	work: Work;
	places: Places;
	/** Permanent ids of the blocks of the body. */
	ids: ReadonlyMap<BodyNode, string | undefined>;
	/** Ids of headings, notes and figures. */
	anchors: ReadonlyMap<BodyNode, string>;
	/** Undefined where drawings are not asked for. */
	keepDrawing: KeepDrawing | undefined;
}

/** Attributes that a block inherits from what it stands in. */
type Attributes = Readonly<Record<string, string>>;

const VOICE_OF: Readonly<Record<string, string>> = { Argument: 'argument', SinceThen: 'since' };

/** The notes in a block, each a block of its own behind it. */
function listNotes(node: BodyNode, attributes: Attributes, reading: Reading): TextBlock[] {
	const notes: TextBlock[] = [];
	walkBody(node, (child) => {
		// A list in an item has items of its own.
		if (child !== node && child.type === 'list') return false;
		if (!isComponent(child) || !reads(child, 'aside')) return true;
		const line = readLine(gatherMarks(child.children, reading.places), reading);
		notes.push({ id: getProps(child)['id'], kind: 'note', attributes, lines: [line] });
		return false;
	});
	return notes;
}

/** A block of words with its notes. Lists in an item follow it. */
function readBlock(
	node: BodyNode,
	kind: BlockKind,
	attributes: Attributes,
	reading: Reading,
): TextBlock[] {
	const read = (child: BodyNode): Run[] => {
		if (child.type === 'list') return [];
		if (isLine(child) && 'children' in child)
			return readLine(gatherMarks(child.children as BodyNode[], reading.places), reading);
		return 'children' in child ? child.children.flatMap((one) => [...read(one), ' ']) : [];
	};
	const line = joinRuns(read(node));
	const block = { id: reading.ids.get(node), kind, attributes, lines: [line] };
	const inner = 'children' in node ? node.children.filter(({ type }) => type === 'list') : [];
	return [
		...(line.length === 0 ? [] : [block]),
		...listNotes(node, attributes, reading),
		...inner.flatMap((list) => readItems(list, attributes, reading)),
	];
}

const readItems = (list: BodyNode, attributes: Attributes, reading: Reading): TextBlock[] =>
	'children' in list
		? list.children.flatMap((item) => readBlock(item, 'item', attributes, reading))
		: [];

function readQuotation(node: ComponentNode, attributes: Attributes, reading: Reading): TextBlock {
	const { by = '' } = getProps(node);
	const words = readLine(node.children, reading);
	const mark = makeMark(reading, [reading.places.get(node) ?? 0]);
	const lines = [joinRuns([...words, ` (${by})`, mark])];
	return { id: reading.ids.get(node), kind: 'quotation', attributes, lines };
}

async function readFigureBlocks(
	node: ComponentNode,
	kind: FigureUse['kind'],
	attributes: Attributes,
	reading: Reading,
): Promise<TextBlock[]> {
	const { site, work, keepDrawing, anchors } = reading;
	const { id = '', at } = getProps(node);
	const figure = await readFigure(site, { kind, id, at }, work.title);
	const svg = keepDrawing?.(figure.print);
	const lines = [figure.title, ...figure.notes, figure.alt]
		.map((line) => readWords(line, reading))
		.filter((line) => line.length > 0);
	const block = {
		id: anchors.get(node),
		kind,
		attributes: { ...attributes, ...(svg === undefined ? {} : { svg }) },
		lines,
	};
	if (node.name !== 'BorderWalk') return [block];
	const stops = await getWalk(site, id);
	return [
		block,
		...stops.map((stop): TextBlock => ({
			id: `walk-${stop.id}`,
			kind: 'stop',
			attributes,
			lines: [readWords(`${stop.title}. ${stop.text}`, reading)],
		})),
	];
}

function readForecast(node: ComponentNode, attributes: Attributes, reading: Reading): TextBlock[] {
	const { forecasts } = reading.site;
	const forecast = forecasts.get(getProps(node)['id'] ?? '');
	if (!forecast) return [];
	const scored = scoreForecast(forecast, forecasts);
	const lines = [
		forecast.statement,
		`${nameOutcome(scored)}. Time allowed: ${formatWindow(forecast.window)}.`,
		forecast.statusDetail ?? '',
	]
		.map((line) => readWords(line, reading))
		.filter((line) => line.length > 0);
	return [{ id: reading.anchors.get(node), kind: 'forecast', attributes, lines }];
}

function readEvents(node: ComponentNode, attributes: Attributes, reading: Reading): TextBlock[] {
	const { from = '', to = '', theme } = getProps(node);
	return selectEvents(reading.site.events, { from, to, theme }).map((event): TextBlock => {
		const { id, date, endDate, title, description } = event;
		const day = endDate === undefined ? formatDate(date) : formatPeriod(date, endDate);
		const lines = [readWords(`${day}: ${title}. ${description}`, reading)];
		return { id: `event-${id}`, kind: 'event', attributes, lines };
	});
}

const readRows = (table: BodyNode, attributes: Attributes, reading: Reading): TextBlock[] =>
	'children' in table
		? table.children.map((row): TextBlock => {
				const cells = 'children' in row ? row.children : [];
				const runs = cells.flatMap((cell, index) => [
					...(index === 0 ? [] : [' | ']),
					...readLine(
						gatherMarks('children' in cell ? (cell.children as BodyNode[]) : [], reading.places),
						reading,
					),
				]);
				return { id: undefined, kind: 'row', attributes, lines: [joinRuns(runs)] };
			})
		: [];

/** All that stands in a node on lines of its own, in reading order. */
async function readFlow(
	node: BodyNode,
	attributes: Attributes,
	reading: Reading,
): Promise<TextBlock[]> {
	switch (node.type) {
		case 'heading': {
			const kind = `heading-${node.depth}` as BlockKind;
			const lines = [joinRuns([getText(node)])];
			return [{ id: getHeadingId(node), kind, attributes, lines }];
		}
		case 'paragraph':
			return readBlock(node, 'paragraph', attributes, reading);
		case 'list':
			return readItems(node, attributes, reading);
		case 'table':
			return readRows(node, attributes, reading);
		default:
	}
	if (isComponent(node)) {
		const figure = getFigureKind(node.name);
		if (figure) return readFigureBlocks(node, figure, attributes, reading);
		if (node.name === 'Quote') return [readQuotation(node, attributes, reading)];
		if (node.name === 'Forecast') return readForecast(node, attributes, reading);
		if (node.name === 'TimelineSlice') return readEvents(node, attributes, reading);
	}
	if (!('children' in node)) return [];
	const voice = isComponent(node) ? VOICE_OF[node.name ?? ''] : undefined;
	const blocks: TextBlock[] = [];
	for (const child of node.children)
		blocks.push(...(await readFlow(child, voice ? { ...attributes, voice } : attributes, reading)));
	return blocks;
}

/** The key points of a chapter, with what they rest on. */
function readKeyPoints(chapter: ChapterPage, site: Site): TextBlock[] {
	const ids = nameKeyPoints(site.permalinks, chapter.id, chapter.keyPoints);
	const marks = spreadFrontMarks(chapter).keyPoints;
	return chapter.keyPoints.map((text, index): TextBlock => {
		const lines = [readFront(text, marks[index] ?? [], { site })];
		return { id: ids[index]?.id, kind: 'key-point', attributes: {}, lines };
	});
}

/**
 * Reads a chapter as canonical text: what its page says, block by block, with what it rests on.
 *
 * @param keepDrawing takes each drawing; without it figures have no hash of theirs, and nothing is printed
 * @throws if a figure cannot be drawn
 */
export async function readChapter(
	site: Site,
	chapter: ChapterPage,
	work: Work,
	keepDrawing?: KeepDrawing,
): Promise<ChapterText> {
	const root = parseBody(chapter.body);
	const blocks = listBlocks(root);
	const names = nameTexts(
		site.permalinks.get(chapter.id)?.paragraphs ?? {},
		blocks.map(({ text }) => text),
	);
	const reading: Reading = {
		site,
		work,
		text: chapter,
		places: numberPlaces(root),
		ids: new Map(blocks.map(({ node }, index) => [node, names[index]])),
		anchors: new Map(listAnchors(root).map(({ id, node }) => [node, id])),
		keepDrawing,
	};
	const plain = (text: string) => joinRuns([text]);
	return {
		fields: {
			work: plain(`${work.title}: ${work.subtitle}`),
			author: plain(work.author),
			licence: plain(`${LICENCE.name}, ${LICENCE.href}`),
			language: plain(work.language),
			chapter: plain(chapter.id),
			title: plain(chapter.title),
			...(chapter.question === undefined ? {} : { question: plain(chapter.question) }),
			standfirst: readFront(chapter.standfirst, spreadFrontMarks(chapter).standfirst, { site }),
			checked: plain(chapter.checkedTo),
		},
		blocks: [
			...readKeyPoints(chapter, site),
			...(await readFlow(root, {}, reading)),
			...listClaimBlocks(chapter, site),
			...listSourceBlocks(chapter, site),
		],
	};
}
