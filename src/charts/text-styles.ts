import { wrapWords } from '../fonts/wrap-words.ts';
import { measureText } from '../geo/draw/measure-text.ts';
import type { Run, TextKind } from './drawing.ts';

/** How words in a chart are set. */
interface ChartTextStyle {
	/** CSS pixels. */
	size: number;
	isBold: boolean;
	/** Its class in `styles/chart.css`; the size of labels is that of the drawing. */
	class: string | undefined;
}

export const textStyles: Record<TextKind, ChartTextStyle> = {
	// Only in files: on a page the title stands above the drawing.
	title: { size: 19, isBold: true, class: undefined },
	heading: { size: 12.5, isBold: true, class: 'chart-heading' },
	label: { size: 12.5, isBold: false, class: undefined },
	figure: { size: 12.5, isBold: true, class: 'chart-figure' },
	small: { size: 11.5, isBold: false, class: 'chart-small' },
};

/** From one baseline to the next, CSS pixels. */
export const LEADING = 16;

/** From the middle of a line's letters down to its baseline, CSS pixels. */
export const TO_BASELINE = 4.4;

/** Width of a line in CSS pixels, with the spaces between its runs. */
export function measureRuns(runs: readonly Run[]): number {
	return runs.reduce((width, { text, kind }) => {
		const { size, isBold } = textStyles[kind];
		const font = isBold ? 'sans-bold' : 'sans';
		return width + measureText(text, { font, size: 1, spacing: 0, capitals: false }, size);
	}, 0);
}

/**
 * Breaks a run into lines no wider than a width, each word on the first line that takes it.
 *
 * @param width CSS pixels; a single longer word still gets a line of its own
 */
export function wrapRun(run: Run, width: number): Run[] {
	const toRun = (text: string): Run => ({ ...run, text });
	return wrapWords(run.text, (line) => measureRuns([toRun(line)]) <= width).map(toRun);
}
