import { type FigureDrawing, isText, SIZES, type TextShape, WIDTHS } from './drawing.ts';
import { type Box, doMeet, isInside } from './place-beside.ts';
import { measure, textStyles } from './text-styles.ts';

/** Where letters lie. */
interface Frame extends Box {
	text: string;
}

/** How far letters may reach over the frame or into each other before it is seen, CSS pixels. */
const OVER_FRAME = 1;
const OVER_WORDS = 0.5;

/** Letters reach about three quarters of their size above the baseline and a fifth below it. */
function getFrame({ text, at, anchor, kind }: TextShape): Frame {
	const width = measure(text, kind);
	const { size } = textStyles[kind];
	const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
	return { text, left, right: left + width, top: at[1] - size * 0.75, bottom: at[1] + size * 0.2 };
}

/** What is wrong with the words of a drawing, at every width: those that leave its frame, and those that meet. */
export function findTextFaults({ sizes }: Pick<FigureDrawing, 'sizes'>): string[] {
	return SIZES.flatMap((size) => {
		const { shapes, height } = sizes[size];
		const frames = shapes.filter(isText).map(getFrame);
		const where = `At ${WIDTHS[size]} CSS pixels`;
		const edge = {
			left: -OVER_FRAME,
			top: -OVER_FRAME,
			right: WIDTHS[size] + OVER_FRAME,
			bottom: height + OVER_FRAME,
		};
		const outside = frames.filter((own) => !isInside(own, edge));
		return [
			...outside.map(({ text }) => `${where} "${text}" leaves the frame.`),
			...frames.flatMap((a, index) =>
				frames
					.slice(index + 1)
					.filter((b) => doMeet(a, b, -OVER_WORDS))
					.map((b) => `${where} "${a.text}" runs into "${b.text}".`),
			),
		];
	});
}
