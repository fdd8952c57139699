/** What was changed in a part so that it fills its pages. */
export interface Fit {
	/** Id of the part. */
	part: string;
	/** Its id and those of the parts that continue it. */
	parts: string[];
	/** How many sheets they take. */
	sheets: number;
	/** What the holes weigh, in pages; 0 where no page is left empty by more than a few lines. */
	empty: number;
	/** Figures that stand before or after other paragraphs than in the text. */
	moved: number;
	/** Leading against that of the style sheet. */
	leading: number;
	/** Id of the first place on each sheet that has one; the first sheet begins with the part itself. */
	starts: (string | undefined)[];
}

/** Something a figure may stand before or after. */
export interface Block {
	/** Its number in the layout. */
	id: number;
	kind: 'text' | 'heading' | 'figure';
	/** What follows belongs to it, as a list does to the words before it. */
	isIntroduction: boolean;
}

/** A place for a figure. */
export interface Spot {
	/** The block it stands at; `home`; or the head of the page on which its own place lies, or of the next. */
	anchor: number | 'home' | 'head' | 'next head';
	side: 'before' | 'after';
	/** How many blocks it passes from its own place; those it passes to the head of a page are counted in the layout. */
	passes: number;
}

/** A way of laying out a part. */
export interface Arrangement {
	/** Places of the first figures; all others stand at home. */
	spots: readonly Spot[];
	/** Against that of the style sheet. */
	leading: number;
}

/** How a part lies on its pages with its figures at certain places. */
export interface Layout {
	/** Where the text and drawings of each page end, from its top, in CSS pixels. */
	feet: number[];
	/** The page, from 0, of the last figure that was given a spot. */
	page: number;
	/** How many headings stand in another column than the text under them. */
	torn?: number;
	/** How many figures go on on another page. */
	split?: number;
	/** How many scraps of a few lines stand over or under figures. */
	scraps?: number;
	/** By how much columns that end at a figure differ, in pages. */
	uneven?: number;
	/** How many figures stand under text on their page. */
	bands?: number;
	/** How many blocks figures pass that stand at the heads of pages. */
	passes?: number;
	/** Whether figures stand in another order than in the text, or cannot stand where they should. */
	isWrong?: boolean;
}

/** A part that is laid out as it will be printed. */
export interface OpenPart {
	id: string;
	/** Whether it is a chapter, which is read to its end. */
	isChapter: boolean;
	/** How many figures it has. */
	figures: number;
	/** Height of a page, in CSS pixels. */
	height: number;
	/** Lays it out in one way after the other. */
	layOut: (arrangements: readonly Arrangement[]) => Promise<Layout[]>;
	/** The blocks above and below the own place of a figure, the nearest first. */
	lookAround: (figure: number) => Promise<{ above: Block[]; below: Block[] }>;
	/** Ids of what stands first on each sheet, as it was laid out last. */
	listStarts: () => Promise<(string | undefined)[]>;
}

/** Places for the first figures of a part. */
interface Way {
	spots: Spot[];
	cost: number;
}

/** A whole way of laying out a part. */
interface Found extends Arrangement {
	spots: Spot[];
	cost: number;
}

/** A foot may stay empty by three lines; more than that is a hole. In CSS pixels. */
const SLACK = 58;
/** What has to stand on each page of a chapter at least, on its last one too, as a share of its height. */
export const LEAST_FULL = 0.4;
/** And on the last one of another part, which is looked up rather than read to its end. */
const LEAST_AT_END = 0.15;
/** By so much a page that is laid out may differ from the printed one, as a share of its height. */
const SAFETY = 0.02;
/** A part that leaves less than this empty in all, in pages, is well as it is. */
const GOOD = 0.06;
/** How many blocks a figure may pass; a heading counts for two. */
export const REACH = 10;
/** What must be gained, in pages, to do so. */
const COSTS = {
	/** To pass a block; to pass one to the head of a page, where readers look for figures. */
	pass: 0.012,
	passToHead: 0.006,
	/** To end with nothing but a line. */
	shortEnd: 1.5,
	leading: 0.04,
	/** To keep a heading by its text. */
	torn: 0.3,
	/** To keep a figure by its note. */
	split: 0.5,
	/** To be rid of a few lines over or under a figure. */
	scrap: 0.08,
	/** To cut text in two bands. */
	band: 0.12,
};
/** And for each further part of the leading, since two chapters that differ look like two books. */
const LEADING_COST = 5;
/** The nearest first. */
const LEADINGS = [1, 0.985, 1.015, 0.97, 1.03, 0.955, 1.045, 0.94, 1.06, 0.925, 1.075, 1.09, 1.12];
/** How many ways of placing the figures so far are followed further. */
const WAYS = 3;

/** What no way of laying out a part costs that may be taken, in pages. */
const NEVER = 1000;

const home: Spot = { anchor: 'home', side: 'after', passes: 0 };
/** Where figures of books stand: text fills the page before, and goes on under them. */
const heads: readonly Spot[] = [
	{ anchor: 'head', side: 'before', passes: 0 },
	{ anchor: 'next head', side: 'before', passes: 0 },
];

/** What it costs, in pages, that figures stand where the text does not have them. */
export const getCostOfPasses = (spots: readonly Spot[]): number =>
	spots.reduce((sum, { passes }) => sum + passes * COSTS.pass, 0);

/**
 * What the first pages leave empty beyond a few lines, in pages of a height. One large hole is seen, where small ones of
 * the same sum are not: half an empty page weighs as much as a whole one in strips.
 */
export function weighHoles(feet: readonly number[], height: number): number {
	return feet.reduce((sum, foot) => {
		const hole = Math.max(0, height - foot - SLACK) / height;
		return sum + hole * (1 + 2 * hole);
	}, 0);
}

/**
 * What the holes of a whole part weigh: those before its last page, and of that one what it lacks to the least.
 *
 * @param least what has to stand on the last page, as a share of its height
 */
export function measureEmpty(feet: readonly number[], height: number, least: number): number {
	const end = (feet.at(-1) ?? 0) / height;
	const lack = end < least + SAFETY ? 2 - end / least : 0;
	return weighHoles(feet.slice(0, -1), height) + lack * COSTS.shortEnd;
}

/** Whether a section holds a figure and nothing else, and so keeps it. */
const isAlone = (above: readonly Block[], below: readonly Block[]): boolean =>
	above[0]?.kind === 'heading' && (below[0] === undefined || below[0].kind === 'heading');

/**
 * Places for a figure near its own: not under a heading, not between an introduction and its list, not after the last
 * words of a part. It may pass a heading, as figures in books do, but not leave it alone.
 *
 * @param above the blocks above it, the nearest first
 * @param below those below it, the nearest first
 */
export function listSpots(above: readonly Block[], below: readonly Block[]): Spot[] {
	if (isAlone(above, below)) return [];
	const isClosed = (block: Block | undefined) =>
		block !== undefined && block.kind === 'text' && !block.isIntroduction;
	const spots: Spot[] = [];
	let passes = 1;
	for (const [index, block] of below.entries()) {
		if (block.kind === 'figure' || passes > REACH) break;
		// What is listed goes on as far as a figure may pass, or to the end of the part.
		const isEnd = index === below.length - 1 && below.length <= REACH;
		if (isClosed(block) && !isEnd) spots.push({ anchor: block.id, side: 'after', passes });
		passes += block.kind === 'heading' ? 2 : 1;
	}
	passes = 1;
	for (const [index, block] of above.entries()) {
		if (block.kind === 'figure' || passes > REACH) break;
		if (block.kind === 'text' && isClosed(above[index + 1])) {
			spots.push({ anchor: block.id, side: 'before', passes });
		}
		passes += block.kind === 'heading' ? 2 : 1;
	}
	return spots;
}

/** What else is wrong with a layout, in pages. */
function weighFlaws(layout: Omit<Layout, 'feet' | 'page'>): number {
	if (layout.isWrong) return NEVER;
	const { torn = 0, split = 0, scraps = 0, uneven = 0, bands = 0, passes = 0 } = layout;
	return (
		torn * COSTS.torn +
		split * COSTS.split +
		scraps * COSTS.scrap +
		uneven +
		bands * COSTS.band +
		passes * COSTS.passToHead
	);
}

/** Places one figure after the other, and follows the best ways further. */
async function placeFigures(part: OpenPart): Promise<Way[]> {
	const tryAll = async (all: Spot[][]): Promise<Way[]> => {
		const layouts = await part.layOut(all.map((spots) => ({ spots, leading: 1 })));
		return all.map((spots, index) => {
			const { feet = [], page = 0, ...flaws } = layouts[index] ?? {};
			const holes = weighHoles(feet.slice(0, page), part.height);
			return { spots, cost: holes + getCostOfPasses(spots) + weighFlaws(flaws) };
		});
	};
	let ways: Way[] = [{ spots: [], cost: 0 }];
	for (let figure = 0; figure < part.figures; figure++) {
		const next: Way[] = [];
		for (const { spots, cost } of ways) {
			const [atHome] = await tryAll([[...spots, home]]);
			if (atHome) next.push(atHome);
			if (atHome && atHome.cost < cost + GOOD / 2) continue;
			const { above, below } = await part.lookAround(figure);
			const atHeads = isAlone(above, below) ? [] : heads;
			const tried = await tryAll(atHeads.map((spot) => [...spots, spot]));
			next.push(...tried);
			if (tried.some((way) => way.cost < cost + COSTS.band)) continue;
			const near = listSpots(above, below);
			next.push(...(await tryAll(near.map((spot) => [...spots, spot]))));
		}
		ways = next.sort((a, b) => a.cost - b.cost).slice(0, WAYS);
	}
	return ways;
}

/** What it costs, in pages, that lines stand nearer to one another or further apart than elsewhere. */
const getCostOfLeading = (leading: number): number =>
	leading === 1 ? 0 : COSTS.leading + LEADING_COST * Math.abs(leading - 1);

/**
 * What ways begin with, and then all figures at home: one that does well on its page may push the end of the part to a
 * few lines.
 */
function listBeginnings(ways: readonly Spot[][], figures: number): Spot[][] {
	const all = ways.flatMap((spots) =>
		Array.from({ length: figures }, (_, kept) =>
			spots.map((spot, index) => (index < kept ? spot : home)),
		),
	);
	return [...new Map(all.map((spots) => [JSON.stringify(spots), spots])).values()];
}

/** Lays out each arrangement once: a browser takes its time, and the same one comes up in several ways. */
function rememberLayouts(layOut: OpenPart['layOut']): OpenPart['layOut'] {
	const known = new Map<string, Layout | undefined>();
	return async (arrangements) => {
		const all = new Map(arrangements.map((one) => [JSON.stringify(one), one]));
		const missing = [...all].filter(([key]) => !known.has(key));
		const layouts = missing.length === 0 ? [] : await layOut(missing.map(([, one]) => one));
		for (const [index, [key]] of missing.entries()) known.set(key, layouts[index]);
		return arrangements.flatMap((one) => known.get(JSON.stringify(one)) ?? []);
	};
}

/**
 * Lets a part fill its pages as a typesetter would. A figure that would leave a hole at the foot of a page, or cut its
 * text in bands, goes to the head of a page, or before or after a few paragraphs near it; a part that would end with a
 * few lines on a page of their own is led a little tighter or wider.
 */
export async function fitPart(opened: OpenPart): Promise<Omit<Fit, 'parts'>> {
	const part = { ...opened, layOut: rememberLayouts(opened.layOut) };
	const least = part.isChapter ? LEAST_FULL : LEAST_AT_END;
	const weighAll = async (all: readonly Spot[][], leading: number): Promise<Found[]> => {
		const layouts = await part.layOut(all.map((spots) => ({ spots, leading })));
		return all.map((spots, index) => {
			const layout = layouts[index] ?? { feet: [], page: 0 };
			const flaws = getCostOfPasses(spots) + getCostOfLeading(leading) + weighFlaws(layout);
			return { spots, leading, cost: measureEmpty(layout.feet, part.height, least) + flaws };
		});
	};
	const compare = (one: Found, other: Found) => one.cost - other.cost;
	const placed = (await placeFigures(part)).map(({ spots }) => spots);
	const found = await weighAll(placed, 1);
	if (found.every(({ cost }) => cost >= GOOD)) {
		const begun = listBeginnings(placed, part.figures);
		found.push(...(await weighAll(begun, 1)));
	}
	found.sort(compare);
	// With other leading the figures may do well where the text has them.
	const isWay = ({ spots }: Found, rank: number) =>
		rank < WAYS || placed.includes(spots) || getCostOfPasses(spots) === 0;
	const ways = found.filter(isWay).map(({ spots }) => spots);
	for (const leading of LEADINGS.slice(1)) {
		const lowest = Math.min(...found.map(({ cost }) => cost));
		// The others cost more than they could gain.
		const isWorth = (spots: readonly Spot[]) =>
			getCostOfLeading(leading) + getCostOfPasses(spots) < lowest;
		if (!isWorth([]) || lowest < GOOD) break;
		found.push(...(await weighAll(ways.filter(isWorth), leading)));
	}
	const [best = { spots: [], leading: 1 }] = found.sort(compare);
	const [layout] = await opened.layOut([best]);
	const feet = layout?.feet ?? [];
	return {
		part: part.id,
		sheets: feet.length,
		empty: measureEmpty(feet, part.height, least),
		moved: best.spots.filter(({ anchor }) => anchor !== 'home').length,
		leading: best.leading,
		starts: await part.listStarts(),
	};
}
