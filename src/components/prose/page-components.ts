import Argument from './Argument.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import SinceThen from './SinceThen.astro';

/**
 * What may be written on pages that are no chapters. A set of its own, because a page carries the
 * styles of every component it may use.
 */
export const pageComponents = {
	Argument,
	Cite,
	Claim,
	SinceThen,
	a: Link,
	h2: Heading2,
	h3: Heading3,
};
