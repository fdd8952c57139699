import type { ChapterPage, Site, TextContext } from '../model/build-site.ts';
import { type Mark, numberCitations, type Reference } from '../model/citations.ts';
import { findPresentChapter } from '../model/earlier-versions.ts';
import { formatDate } from '../model/format-date.ts';
import { listFlowLines } from '../model/list-flow-lines.ts';
import { spreadMarks } from '../model/spread-marks.ts';
import { siteConfig } from '../site.config.ts';
import type { FigureRef, ListFigureSources } from './list-figures.ts';
import { numberClaims } from './number-claims.ts';

/** `charts/exports` */
type FigureName = `${FigureRef['collection']}/${string}`;

/** How a part is made: of chapters and figures, of a section of the brief, or by the component for its kind. */
type PartRow =
	| {
			title: string;
			kind: 'points';
			/** Ids of the chapters whose standfirsts and key points it prints, in this order. */
			chapters: readonly string[];
			/** Id of a diagram of flows whose last state stands over them as a table. */
			exchanges?: string;
			/** Figures over the points, as `collection/id`: one as wide as the page, or two side by side. */
			above?: readonly FigureName[];
			/** Figures in a column beside the points. */
			beside?: readonly FigureName[];
			/** Figures under the points, as wide as the page. */
			under?: readonly FigureName[];
	  }
	/** The section of the brief with the id of the part, under its heading there. */
	| { kind: 'brief' }
	| { title: string; kind: 'scorecard' | 'events' | 'method' | 'sources' };

/**
 * What the executive edition has, in order, by the permanent ids of its headings. A row is all that says what a part is:
 * to change one, name other chapters or figures; to add one, add a row, with any id that no row has had. Texts are not
 * written here: points stand in the front matter of chapters, the judgements and the watch list in
 * `content/pages/brief.mdx`, the method in `content/pages/executive.mdx`, titles of figures in their entries.
 * On paper each part of points takes a page (`src/styles/executive-print*.css`); twelve pages are the limit.
 */
const rows = {
	known: { kind: 'brief' },
	thesis: { kind: 'brief' },
	method: { title: 'Method', kind: 'method' },
	borders: {
		title: 'The three borders',
		kind: 'points',
		chapters: ['geography'],
		beside: ['maps/peninsula'],
		under: ['charts/border-lengths'],
	},
	bargain: {
		title: 'The bargain',
		kind: 'points',
		chapters: ['bargain', 'russia'],
		exchanges: 'bargain',
	},
	forces: {
		title: 'Forces and reach',
		kind: 'points',
		chapters: ['military'],
		above: ['maps/missile-ranges'],
		beside: ['charts/sipri-warheads'],
	},
	money: {
		title: 'Money',
		kind: 'points',
		chapters: ['money'],
		above: ['charts/exports'],
		beside: ['charts/gdp-growth'],
	},
	china: {
		title: 'China',
		kind: 'points',
		chapters: ['triangle'],
		above: ['charts/china-trade'],
		beside: ['maps/china-border'],
	},
	peace: {
		title: 'The lines, and who keeps the peace',
		kind: 'points',
		chapters: ['dmz', 'deterrence'],
		above: ['maps/dmz'],
	},
	society: {
		title: 'Society and food',
		kind: 'points',
		chapters: ['control', 'famine'],
		above: ['charts/arrivals-in-south', 'charts/crop-output'],
	},
	scorecard: { title: 'How the essay’s forecasts fared', kind: 'scorecard' },
	futures: {
		title: 'The futures now',
		kind: 'points',
		chapters: [
			'scenario-most-likely',
			'scenario-less-likely',
			'scenario-least-likely',
			'black-swan',
		],
	},
	change: { kind: 'brief' },
	events: { title: `Events since ${formatDate(siteConfig.essayDate)}`, kind: 'events' },
	sources: { title: 'Sources', kind: 'sources' },
} as const satisfies Record<string, PartRow>;

/** A sentence or two of a chapter, with what its figures rest on. */
interface Point {
	/** With tokens. */
	text: string;
	/** The marks of its tokens, in order. */
	marks: Mark[];
}

/** What a part has of a chapter. */
interface ChapterPoints {
	chapter: ChapterPage;
	standfirst: Point;
	points: Point[];
}

/** A figure with the marks of the sources that its caption cites. */
export interface CitedFigure extends FigureRef {
	marks: Mark[];
}

/** A part of the executive edition. */
export interface ExecutivePart {
	/** Permanent id of its heading. */
	id: string;
	title: string;
	kind: PartRow['kind'];
	/** Empty where it has none. */
	chapters: ChapterPoints[];
	/** A diagram whose last state it tells as a table, with a mark for each flow. */
	exchanges: { id: string; marks: Mark[] } | undefined;
	above: CitedFigure[];
	beside: CitedFigure[];
	under: CitedFigure[];
}

/** The executive edition as its page prints it. */
export interface Executive {
	/** The text whose marks are those of the whole edition. Its body is that of the brief, which counts from there. */
	text: TextContext;
	parts: ExecutivePart[];
}

/**
 * Gathers the texts of the executive edition and numbers their sources once through: first the judgements, their
 * meaning and the watch list, which are one text, then the parts in order.
 *
 * @param listSources ids of the sources that the caption of a figure cites
 * @throws if the table names a chapter, figure or section of the brief that does not exist
 */
export function buildExecutive(site: Site, listSources: ListFigureSources): Executive {
	const brief = getBrief(site);
	const references: Reference[] = brief.references.slice(brief.bodyMarkOffset);
	const claimNumbers = numberClaims(site.claims.values());
	/**
	 * Words that rest on a claim lead to its entry in the record: their sources would fill a page more.
	 * @returns its mark, or the place of the reference among those that are numbered here
	 */
	const addPoint = (reference: Reference, index: number, chapter: string): Mark | number => {
		if ('source' in reference || reference.value !== undefined)
			return references.push(reference) - 1;
		const id = reference.claim;
		const claim = { id, number: claimNumbers.get(id) ?? 0 };
		return { ref: `point-${chapter}-${index + 1}`, isSilent: false, sources: [], claim };
	};
	/** Where the references of a text or figure begin and end. */
	const add = (own: readonly Reference[]): [number, number] => {
		const start = references.length;
		references.push(...own);
		return [start, references.length];
	};
	const planned = Object.entries<PartRow>(rows).map(([id, row]) => {
		const { chapters: names = [], exchanges, above = [], beside = [], under = [] } = toPoints(row);
		const chapters = names.map((name) => {
			const chapter = getChapter(site, id, name);
			// The references of a chapter begin with those of its standfirst and key points, in this order.
			const own = chapter.references.slice(0, chapter.bodyMarkOffset);
			return { chapter, places: own.map((one, index) => addPoint(one, index, chapter.id)) };
		});
		const flows = exchanges === undefined ? [] : listFlows(site, id, exchanges);
		const [flowStart, flowEnd] = add(flows);
		const place = (name: FigureName) => {
			const figure = getFigure(site, id, name);
			const [start, end] = add(listSources(figure).map((source) => ({ source })));
			return { figure, start, end };
		};
		const figures = { above: above.map(place), beside: beside.map(place), under: under.map(place) };
		const title = row.kind === 'brief' ? getSectionTitle(brief, id) : row.title;
		return { id, title, kind: row.kind, exchanges, flowStart, flowEnd, chapters, ...figures };
	});
	const citations = numberCitations(references, site.claims);
	const cite = ({ figure, start, end }: { figure: FigureRef; start: number; end: number }) => ({
		...figure,
		marks: citations.marks.slice(start, end),
	});
	return {
		text: {
			references,
			citations,
			bodyMarkOffset: 0,
			headings: brief.headings,
			terms: [],
			firstMentions: new Set([...brief.firstMentions].map((place) => place - brief.bodyMarkOffset)),
		},
		parts: planned.map(({ id, title, kind, chapters, above, beside, under, ...part }) => ({
			id,
			title,
			kind,
			exchanges:
				part.exchanges === undefined
					? undefined
					: { id: part.exchanges, marks: citations.marks.slice(part.flowStart, part.flowEnd) },
			chapters: chapters.map(({ chapter, places }) => {
				const texts = [chapter.standfirst, ...chapter.keyPoints];
				const own = places.map((place) =>
					typeof place === 'number' ? (citations.marks[place] as Mark) : place,
				);
				const marks = spreadMarks(texts, own);
				const [standfirst, ...points] = texts.map((text, index): Point => ({
					text,
					marks: marks[index] ?? [],
				}));
				return { chapter, standfirst: standfirst as Point, points };
			}),
			above: above.map(cite),
			beside: beside.map(cite),
			under: under.map(cite),
		})),
	};
}

/** What a row says of chapters and figures. */
const toPoints = (row: PartRow): Partial<Extract<PartRow, { kind: 'points' }>> =>
	row.kind === 'points' ? row : {};

function getBrief({ pages }: Site): TextContext {
	const brief = pages.get('brief');
	if (!brief) throw new Error('content/pages/brief.mdx is missing.');
	return brief;
}

const TABLE = 'src/book/build-executive.ts';

/** A chapter by its id or one that it had before it was renamed. */
function getChapter({ chapters, permalinks }: Site, part: string, id: string): ChapterPage {
	const present = findPresentChapter(id, permalinks);
	const chapter = chapters.find((one) => one.id === present);
	if (chapter) return chapter;
	throw new Error(
		`${TABLE}: the part "${part}" names the chapter "${id}", and content/chapters/${id}.mdx is missing. Fix: name another chapter.`,
	);
}

function getFigure(site: Site, part: string, name: string): FigureRef {
	const [collection, id = ''] = name.split('/') as [FigureRef['collection'], string?];
	if (site[collection].has(id)) return { collection, id };
	throw new Error(
		`${TABLE}: the part "${part}" names the figure "${name}", and content/${name}.yml is missing. Fix: name another figure.`,
	);
}

/** What the flows of the last state of a diagram rest on, in the order of the lines of their table. */
function listFlows(site: Site, part: string, id: string): Reference[] {
	const diagram = site.diagrams.get(id);
	if (diagram?.kind !== 'flows') {
		throw new Error(
			`${TABLE}: the part "${part}" tells the exchanges of "${id}", and content/diagrams/${id}.yml is no diagram of flows. Fix: name another.`,
		);
	}
	const cite = (figure: string): Reference => {
		const [claim = '', value = ''] = figure.split('/');
		return { claim, value };
	};
	return listFlowLines(diagram.states.at(-1)?.flows ?? []).map(({ flow, isRival }) => {
		const { figure, claim = '', rival } = flow;
		if (isRival && rival) return cite(rival.figure);
		return figure === undefined ? { claim } : cite(figure);
	});
}

function getSectionTitle({ headings }: TextContext, id: string): string {
	const heading = headings.find((one) => one.id === id);
	if (heading) return heading.text;
	throw new Error(
		`${TABLE}: content/pages/brief.mdx has no section "{#${id}}". Fix: give the part the id of a section there.`,
	);
}
