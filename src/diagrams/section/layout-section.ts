import { formatKm } from '../../model/format-km.ts';
import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Figure, Layout } from '../drawing.ts';
import {
	type Color,
	type Shape,
	type Size,
	type SizeDrawing,
	WIDTHS,
} from '../../figures/drawing.ts';
import { drawKey } from '../../figures/draw-key.ts';
import { toKm } from '../get-figure.ts';
import { LEADING, setBlock } from '../../figures/text-styles.ts';
import { describeSection } from './describe-section.ts';
import {
	getHalfGap,
	listFigures,
	type ResolvedMark,
	type ResolvedSection,
	resolveSection,
	type SectionSite,
} from './resolve-section.ts';

/** How much wider than the zone the drawing is. */
const MARGIN = 1.22;

/** How deep the ground is drawn below the deepest tunnel. */
const GROUND = 1.25;

/** CSS pixels. */
const SKY = 74;
const DISC = 8.5;
const BAR = 12;
const BETWEEN = 22;
/** How deep a tunnel has to lie for mines to be seen over it. */
const CLEAR = 10;

/** A line with a cross stroke at each end, as on a plan. */
const drawSpan = (from: number, to: number, y: number, color: Color = 'ink'): Shape => ({
	type: 'path',
	d: `M${from} ${y - 4}v8M${to} ${y - 4}v8M${from} ${y}H${to}`,
	stroke: color,
	width: 1.5,
});

/** A number in a disc. */
function drawNumber(number: number, x: number, y: number): Shape[] {
	return [
		{ type: 'circle', at: [x, y], radius: DISC, fill: 'ink' },
		{
			type: 'text',
			text: String(number),
			at: [x, y + 4],
			anchor: 'middle',
			kind: 'small',
			color: 'paper',
		},
	];
}

/** The signs of what stands on the ground, from the foot of each: a fence, a guard post, a wall, a sign on its post. */
const SYMBOLS: Record<Exclude<ResolvedMark['symbol'], 'mines'>, string> = {
	fence: 'm0 0v-40m-5 6h10m-10 7h10m-10 7h10m-10 7h10m-10 7h10',
	post: 'm-4 0v-16h-4v-9h16v9h-4v16m-12 -25l8 -6l8 6',
	wall: 'm-4 0v-22h8v22zm0 -11h8',
	sign: 'm0 0v-14m-5 0v-10h10v10z',
};

/** Where the things between a fence and the line stand, in parts of the way: spread evenly, as no survey gives places. */
function getPlaces(marks: readonly ResolvedMark[], side: 'north' | 'south'): Map<number, number> {
	const own = marks.filter((mark) => mark.side === side);
	const places = own.map(({ number }, index) => [number, (index + 1) / (own.length + 1)] as const);
	return new Map(places);
}

/** Small round mines under the ground, as one path. */
function drawMines(from: number, to: number, y: number, size: Size): string {
	const count = { narrow: 17, medium: 27, sheet: 33, wide: 41 }[size];
	return Array.from({ length: count }, (_, index) => {
		const x = from + ((index + 0.5) / count) * (to - from);
		return `M${Math.round(x * 10) / 10} ${y}m-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`;
	}).join('');
}

/** The zone in section: what was agreed above, what stands on the ground, what was dug below. */
function drawZone(section: ResolvedSection, size: Size): SizeDrawing {
	const width = WIDTHS[size];
	const { design, sides, line, marks, tunnels } = section;
	const half = toKm(design) / 2;
	const scale = width / (toKm(design) * MARGIN);
	const x = (km: number): number => Math.round((width / 2 + km * scale) * 10) / 10;
	const gap = getHalfGap(section);
	const shapes: Shape[] = [];
	const add = (...more: Shape[]) => shapes.push(...more);

	let y = 0;
	for (const [index, { name, tone }] of sides.entries()) {
		const isLeft = index === 0;
		add(
			...setBlock({
				text: name,
				kind: 'heading',
				color: tone,
				at: [isLeft ? 0 : width, y],
				width: width / 2 - 10,
				anchor: isLeft ? 'start' : 'end',
			}).shapes,
		);
	}
	y += LEADING + 10;
	const top = y;
	const dimension = (text: string, reach: number) => {
		const words = setBlock({
			text,
			kind: 'figure',
			at: [width / 2, y],
			width: Math.max(reach * 2 * scale, 140),
			anchor: 'middle',
		});
		add(...words.shapes, drawSpan(x(-reach), x(reach), y + words.height + 5));
		y += words.height + 16;
	};
	dimension(`${design.text} wide by design`, half);
	const admitted = sides.map((side, index) =>
		setBlock({
			text: `at most ${side.admitted.text} let in at a time`,
			kind: 'small',
			color: side.tone,
			at: [x(index === 0 ? -half / 2 : half / 2), y - 4],
			width: half * scale - 8,
			anchor: 'middle',
		}),
	);
	add(...admitted.flatMap((block) => block.shapes));
	y += Math.max(...admitted.map(({ height }) => height)) + 6;
	const fences = marks.find(({ symbol }) => symbol === 'fence');
	if (fences) dimension(`${fences.figure.text} between the fences`, gap);

	const sky = y;
	const ground = y + SKY;
	const deepest = Math.max(...tunnels.map(({ depth }) => toKm(depth)), 0);
	const shallowest = Math.min(...tunnels.map(({ depth }) => toKm(depth))) * scale;
	// On a phone the tunnels run right under the ground: there the mines lie on it.
	const mines = ground + (shallowest > CLEAR ? 5 : 0);
	const foot = ground + Math.max(deepest * scale * GROUND, BAR) + 4;
	// The faces go under everything else.
	shapes.unshift(
		{
			type: 'path',
			d: `M${x(-half)} ${top}H${x(half)}V${ground}H${x(-half)}z`,
			fill: 'surface',
		},
		{ type: 'path', d: `M0 ${ground}H${width}V${foot}H0z`, fill: 'rule' },
	);
	const edges = [-half, half].map((km) => `M${x(km)} ${top}V${foot}`).join('');
	add({ type: 'path', d: edges, stroke: 'muted', width: 1 });
	add({ type: 'path', d: `M0 ${ground}H${width}`, stroke: 'ink', width: 1.5 });
	add({ type: 'path', d: `M${x(0)} ${sky + 24}V${foot}`, stroke: 'accent', width: 2.5 });

	const places = { north: getPlaces(marks, 'north'), south: getPlaces(marks, 'south') };
	const numbers = sky + 14;
	for (const { number, symbol, side, figure } of marks) {
		const { certainty } = figure;
		if (symbol === 'mines') {
			add({ type: 'path', d: drawMines(x(-half), x(half), mines, size), fill: 'ink' });
			for (const km of [-(half + gap) / 2, (half + gap) / 2]) {
				add(...drawNumber(number, x(km), ground - 14));
			}
			continue;
		}
		const spots =
			side === 'both'
				? [-gap, gap]
				: side === 'line'
					? [0]
					: [(side === 'north' ? -1 : 1) * gap * (1 - (places[side].get(number) ?? 0))];
		for (const km of spots) {
			const tone = sides[side === 'north' ? 0 : 1]?.tone ?? 'ink';
			add({
				type: 'path',
				d: `M${x(km)} ${ground}${SYMBOLS[symbol]}`,
				stroke: symbol === 'post' ? tone : 'ink',
				width: symbol === 'fence' || symbol === 'post' ? 2 : 1.5,
				certainty,
				...(symbol !== 'fence' && { fill: symbol === 'wall' ? 'muted' : 'paper' }),
			});
			add(...drawNumber(number, x(km), numbers));
		}
	}

	let below = foot;
	for (const { number, depth, north, length } of tunnels) {
		const start = -toKm(north);
		const end = start + toKm(length);
		const level = ground + toKm(depth) * scale;
		add({
			type: 'path',
			d: `M${x(start)} ${level}H${x(end)}`,
			stroke: 'ink',
			width: 3,
			certainty: depth.certainty,
		});
		add({
			type: 'path',
			d: `M${x(end)} ${level}V${foot + 6}`,
			stroke: 'ink',
			width: 1,
		});
		add(...drawNumber(number, x(end), foot + 6 + DISC));
		below = foot + 6 + 2 * DISC;
	}
	const name = setBlock({
		text: line,
		kind: 'figure',
		color: 'accent',
		at: [x(0) - 6, foot + 5],
		width: width / 2 - 10,
		anchor: 'end',
	});
	add(...name.shapes);
	return { height: Math.max(below, foot + 5 + name.height), shapes };
}

/** The way from one city to the other over the line, at its own scale, with the zone as a sliver. */
function drawWay(section: ResolvedSection, size: Size, top: number): SizeDrawing {
	const width = WIDTHS[size];
	const { way, design, sides } = section;
	const scale = width / (way.from.km + way.to.km);
	const x = (km: number): number => Math.round((way.from.km + km) * scale * 10) / 10;
	const half = toKm(design) / 2;
	const shapes: Shape[] = [];
	const add = (...more: Shape[]) => shapes.push(...more);
	let y = top;
	const head = setBlock({ text: way.title, kind: 'heading', at: [0, y], width: width * 0.62 });
	add(...head.shapes);
	y += head.height + 8;
	for (const [index, [text, spot, anchor]] of (
		[
			[way.from.name, 0, 'start'],
			[way.to.name, width, 'end'],
		] as const
	).entries()) {
		const color = sides[index]?.tone ?? 'ink';
		add(
			...setBlock({ text, kind: 'figure', color, at: [spot, y], width: width / 2, anchor }).shapes,
		);
	}
	const zone = setBlock({
		text: 'The zone',
		kind: 'figure',
		color: 'accent',
		at: [x(0), y],
		width: 80,
		anchor: 'middle',
	});
	add(...zone.shapes);
	y += LEADING + 6;
	const road = y + BAR / 2;
	add({ type: 'path', d: `M${x(-way.from.km)} ${road}H${x(way.to.km)}`, stroke: 'ink', width: 2 });
	add({
		type: 'path',
		d: `M${x(-half)} ${road - BAR}h${x(half) - x(-half)}v${2 * BAR}h${x(-half) - x(half)}z`,
		fill: 'accent',
	});
	for (const [spot, index] of [
		[6, 0],
		[width - 6, 1],
	] as const) {
		add({ type: 'circle', at: [spot, road], radius: 6, fill: sides[index]?.tone ?? 'ink' });
	}
	y = road + BAR + 10;
	add(drawSpan(0, x(0), y, sides[0]?.tone), drawSpan(x(0), width, y, sides[1]?.tone));
	y += 8;
	const sizes = [
		[x(0) / 2, way.from.km],
		[(x(0) + width) / 2, way.to.km],
	] as const;
	for (const [middle, km] of sizes) {
		const words = setBlock({
			text: formatKm(km),
			kind: 'figure',
			at: [middle, y],
			width: 200,
			anchor: 'middle',
		});
		add(...words.shapes);
	}
	y += LEADING + 10;
	const { share, within, what } = way.forces;
	const from = x(-toKm(within));
	add({
		type: 'path',
		d: `M${from} ${y}H${x(0)}v${BAR}H${from}z`,
		fill: 'surface',
		stroke: sides[0]?.tone ?? 'ink',
		width: 2,
		certainty: share.certainty,
	});
	y += BAR + 4;
	const words = setBlock({
		text: `${share.text} ${what}, within ${within.text} of the line`,
		kind: 'label',
		at: [x(0), y],
		width: x(0),
		anchor: 'end',
	});
	add(...words.shapes);
	return { height: y + words.height - top, shapes };
}

/** What the numbers stand for, in as many columns as there is room for. */
function drawList(section: ResolvedSection, size: Size, top: number): SizeDrawing {
	const columns = { narrow: 1, medium: 2, sheet: 4, wide: 4 }[size];
	const gap = 20;
	const width = (WIDTHS[size] - gap * (columns - 1)) / columns;
	// Dots cannot be dashed: the word says it too.
	const source = ({ who, when, certainty }: Figure): string => {
		const said = [who, when].filter(Boolean).join(', ');
		return certainty === 'established'
			? said
			: `${said}; ${CONFIDENCE_LABELS[certainty].toLowerCase()}`;
	};
	const items = [
		...section.marks.map(({ number, what, figure }) => ({
			number,
			what,
			figure: figure.text,
			source: source(figure),
		})),
		...section.tunnels.map(({ number, what, depth, length }) => ({
			number,
			what,
			figure: `${depth.text} deep, ${length.text} long`,
			source: source(depth),
		})),
	];
	const shapes: Shape[] = [];
	let y = top;
	for (let start = 0; start < items.length; start += columns) {
		let tallest = 0;
		for (const [column, item] of items.slice(start, start + columns).entries()) {
			const left = column * (width + gap);
			const inner = 2 * DISC + 7;
			let height = 0;
			for (const [text, kind, color] of [
				[item.what, 'label', 'ink'],
				[item.figure, 'figure', 'ink'],
				[item.source, 'small', 'muted'],
			] as const) {
				const block = setBlock({
					text,
					kind,
					color,
					at: [left + inner, y + height],
					width: width - inner,
				});
				shapes.push(...block.shapes);
				height += block.height;
			}
			shapes.push(...drawNumber(item.number, left + DISC, y + 8));
			tallest = Math.max(tallest, height);
		}
		y += tallest + 10;
	}
	return { height: y - 10 - top, shapes };
}

/** Lays out a border zone in section. */
export function layoutSection(entry: DiagramOf<'section'>, site: SectionSite): Layout {
	const section = resolveSection(entry, site);
	const figures = listFigures(section);
	return {
		draw(size) {
			const zone = drawZone(section, size);
			const way = drawWay(section, size, zone.height + BETWEEN);
			const list = drawList(section, size, zone.height + way.height + 2 * BETWEEN);
			const y = zone.height + way.height + list.height + 3 * BETWEEN;
			const key = drawKey({ certainties: new Set(figures.map((own) => own.certainty)) }, size, y);
			return {
				height: y + key.height,
				shapes: [...zone.shapes, ...way.shapes, ...list.shapes, ...key.shapes],
			};
		},
		...describeSection(section),
		figures,
	};
}
