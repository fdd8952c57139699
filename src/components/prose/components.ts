import Argument from './Argument.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Forecast from './Forecast.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import MapFigure from './MapFigure.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import SinceThen from './SinceThen.astro';
import Term from './Term.astro';
import TimelineSlice from './TimelineSlice.astro';

/** Everything an author may write in a chapter, and how Markdown's own elements are printed. */
export const proseComponents = {
	Argument,
	Chart,
	Cite,
	Claim,
	Forecast,
	MapFigure,
	Note,
	Quote,
	SinceThen,
	Term,
	TimelineSlice,
	a: Link,
	h2: Heading2,
	h3: Heading3,
};
