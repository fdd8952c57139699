import type { CollectionName } from '../schemas/collections.ts';
import { scenarioSchema } from '../schemas/forecast.ts';
import { themeSchema } from '../schemas/timeline.ts';
import type { ComponentNode } from '../model/parse-body.ts';
import { figureFormats } from '../model/tokens.ts';

/**
 * What a prop holds: the id of an entry of a collection, the key of one of the claim's values, a new
 * permanent id in the page, a date, free text, or one of a list of words.
 */
export type PropKind =
	CollectionName | 'value-key' | 'anchor' | 'date' | 'text' | readonly string[];

interface PropSpec {
	kind: PropKind;
	required: boolean;
}

export interface ComponentSpec {
	/** Whether it stands within a sentence or on lines of its own. */
	flow: 'inline' | 'block';
	/** What stands between its tags: nothing, words if the author likes, words, or whole paragraphs. */
	children: 'none' | 'optional' | 'words' | 'paragraphs';
	props: Record<string, PropSpec>;
}

const required = (kind: PropKind): PropSpec => ({ kind, required: true });
const optional = (kind: PropKind): PropSpec => ({ kind, required: false });

/** The components an author may use in a chapter, and nothing else. */
export const components: Record<string, ComponentSpec> = {
	Claim: {
		flow: 'inline',
		children: 'optional',
		props: {
			id: required('claims'),
			value: optional('value-key'),
			format: optional(figureFormats),
		},
	},
	Cite: { flow: 'inline', children: 'none', props: { id: required('sources') } },
	Term: { flow: 'inline', children: 'optional', props: { id: required('glossary') } },
	Person: { flow: 'inline', children: 'optional', props: { id: required('people') } },
	Note: { flow: 'inline', children: 'words', props: { id: required('anchor') } },
	Argument: { flow: 'block', children: 'paragraphs', props: {} },
	SinceThen: { flow: 'block', children: 'paragraphs', props: {} },
	Quote: {
		flow: 'block',
		children: 'words',
		props: { by: required('text'), source: required('sources') },
	},
	MapFigure: { flow: 'block', children: 'none', props: { id: required('maps') } },
	BorderWalk: { flow: 'block', children: 'none', props: { id: required('maps') } },
	Chart: { flow: 'block', children: 'none', props: { id: required('charts') } },
	Diagram: {
		flow: 'block',
		children: 'none',
		props: { id: required('diagrams'), at: optional(scenarioSchema.options) },
	},
	Forecast: { flow: 'block', children: 'none', props: { id: required('forecasts') } },
	TimelineSlice: {
		flow: 'block',
		children: 'none',
		props: {
			from: required('date'),
			to: required('date'),
			theme: optional(themeSchema.options),
		},
	},
};

/** What is known of a component; undefined where authors have none of its name. */
export function getSpec({ name }: ComponentNode): ComponentSpec | undefined {
	return name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
}
