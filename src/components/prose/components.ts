import BorderWalk from './BorderWalk.astro';
import Chart from './Chart.astro';
import Diagram from './Diagram.astro';
import Forecast from './Forecast.astro';
import MapFigure from './MapFigure.astro';
import Note from './Note.astro';
import Person from './Person.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';
import TimelineSlice from './TimelineSlice.astro';
import { pageComponents } from './page-components.ts';

/** Everything an author may write in a chapter, and how Markdown's own elements are printed. */
export const proseComponents = {
	...pageComponents,
	BorderWalk,
	Chart,
	Diagram,
	Forecast,
	MapFigure,
	Note,
	Person,
	Quote,
	Term,
	TimelineSlice,
};
