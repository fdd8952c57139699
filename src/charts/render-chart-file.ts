import { formatDate } from '../model/format-date.ts';
import type { ChartData } from './chart-data.ts';
import { type FileNotes, formatCredits, LICENCE } from './credits.ts';
import { drawChart } from './draw-chart.ts';
import type { Run, TextLine } from './drawing.ts';
import { setLine } from './draw-heads.ts';
import { fileColors } from './paint.ts';
import { escapeXml } from '../html/escape-xml.ts';
import { renderShapes } from './render-shapes.ts';
import { LEADING, wrapRun } from './text-styles.ts';

/** CSS pixels. */
const WIDTH = 680;
const EDGE = 28;
const INNER = WIDTH - 2 * EDGE;

/** Prints a chart as a file that can stand alone: with title, notes, sources and licence. */
export function renderChartFile(chart: ChartData, notes: FileNotes): string {
	const { title, alt, forms } = drawChart(chart);
	const { height, shapes } = forms.wide;
	const sources = formatCredits(notes.credits);
	const head = setParagraphs([
		{ text: title, kind: 'title', color: 'ink' },
		{ text: chart.subtitle, kind: 'label', color: 'muted' },
	]);
	const foot = setParagraphs([
		...chart.warnings.map((text): Run => ({ text, kind: 'small', color: 'ink' })),
		{
			text: `Sources: ${sources}. Data to ${formatDate(chart.asOf)}.`,
			kind: 'small',
			color: 'muted',
		},
		{ text: `${notes.maker}, ${LICENCE.name}. ${notes.href}`, kind: 'small', color: 'muted' },
	]);
	const top = EDGE + head.height + 14;
	const total = top + height + 18 + foot.height + EDGE;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${total}" width="${WIDTH}" height="${total}"`,
		` role="img" aria-labelledby="title" aria-describedby="desc">`,
		`<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(alt)}</desc>`,
		`<metadata>${escapeXml(`Sources: ${sources}. Licence: ${LICENCE.name}, ${LICENCE.href}`)}</metadata>`,
		`<path fill="${fileColors.paper}" d="M0 0h${WIDTH}v${total}H0z"/>`,
		place(EDGE, head.height, renderShapes(head.lines, 'file')),
		place(top, height, renderShapes(shapes, 'file')),
		place(top + height + 18, foot.height, renderShapes(foot.lines, 'file')),
		'</svg>\n',
	].join('');
}

/** A frame of its own, in which shares of the width are shares of the column. */
function place(y: number, height: number, content: string): string {
	return `<svg x="${EDGE}" y="${y}" width="${INNER}" height="${height}" overflow="visible">${content}</svg>`;
}

function setParagraphs(runs: readonly Run[]): { lines: TextLine[]; height: number } {
	const lines: TextLine[] = [];
	let y = 0;
	for (const run of runs) {
		const leading = run.kind === 'title' ? 25 : LEADING;
		for (const line of wrapRun(run, INNER)) {
			y += leading;
			lines.push(setLine([line], y - 4));
		}
		y += 4;
	}
	return { lines, height: y };
}
