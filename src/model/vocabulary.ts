import type { CollectionName } from '../schemas/collections.ts';
import { scenarioSchema } from '../schemas/forecast.ts';
import { themeSchema } from '../schemas/timeline.ts';
import { likelihoods } from '../schemas/yardstick.ts';
import { type BodyNode, isComponent } from './parse-body.ts';
import { figureFormats } from './tokens.ts';

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

/** All that is known of a component for authors: checks, marks, search, copies and the guide read it here. */
export interface ComponentSpec {
	/** Whether it stands within a sentence or on lines of its own. */
	flow: 'inline' | 'block';
	/** What stands between its tags: nothing, words if the author likes, words, or whole paragraphs. */
	children: 'none' | 'optional' | 'words' | 'paragraphs';
	props: Record<string, PropSpec>;
	/** What it rests on, and the prop that names it: its sentence takes a source mark. */
	cites?: { kind: 'claim' | 'source'; prop: string };
	/**
	 * How it reads in the line of text: as the words between its tags (the rule), as the figure of a claim, as the
	 * name of an entry, as nothing, as a remark beside the sentence, or as the title of a figure.
	 */
	reads: 'words' | 'figure' | 'name' | 'nothing' | 'aside' | 'title';
	/** It prints a link, in which there can be no other. */
	isLink?: boolean;
	/** How an author writes it, and what it prints: a row of `content/README.md`. */
	guide: { write: string; prints: string };
}

const required = (kind: PropKind): PropSpec => ({ kind, required: true });
const optional = (kind: PropKind): PropSpec => ({ kind, required: false });

/** A figure on lines of its own, named by its id. */
const figure = (name: string, collection: CollectionName, prints: string): ComponentSpec => ({
	flow: 'block',
	children: 'none',
	props: { id: required(collection) },
	reads: 'title',
	guide: { write: `<${name} id="…" />`, prints },
});

/** A voice: paragraphs of their own. */
const voice = (name: string, prints: string): ComponentSpec => ({
	flow: 'block',
	children: 'paragraphs',
	props: {},
	reads: 'words',
	guide: { write: `<${name}>…</${name}>`, prints },
});

/** The components an author may use in a chapter, and nothing else. A new one is a row here and its component. */
export const vocabulary: Record<string, ComponentSpec> = {
	Claim: {
		flow: 'inline',
		children: 'optional',
		props: {
			id: required('claims'),
			value: optional('value-key'),
			format: optional(figureFormats),
		},
		cites: { kind: 'claim', prop: 'id' },
		reads: 'figure',
		isLink: true,
		guide: {
			write: '<Claim id="border-china" value="cia-2026" />',
			prints:
				'the figure with its unit, and a link to the claim; with words between its tags and no `value`, the words as resting on the claim',
		},
	},
	Cite: {
		flow: 'inline',
		children: 'none',
		props: { id: required('sources') },
		cites: { kind: 'source', prop: 'id' },
		reads: 'nothing',
		guide: {
			write: '<Cite id="cia-factbook-2026" />',
			prints: 'a source in the mark of its sentence',
		},
	},
	Term: {
		flow: 'inline',
		children: 'optional',
		props: { id: required('glossary') },
		reads: 'name',
		isLink: true,
		guide: { write: '<Term id="juche">Juche</Term>', prints: 'a word with its meaning on demand' },
	},
	Person: {
		flow: 'inline',
		children: 'optional',
		props: { id: required('people') },
		reads: 'name',
		isLink: true,
		guide: {
			write: '<Person id="kim-jong-un">Kim Jong Un</Person>',
			prints:
				'a person’s name, with a quiet link to the entry under People: at the first mention in a chapter',
		},
	},
	Likelihood: {
		flow: 'inline',
		children: 'words',
		props: { degree: required(likelihoods) },
		reads: 'words',
		guide: {
			write: '<Likelihood degree="very-likely">very likely</Likelihood>',
			prints: 'a word for a chance, and the chance that the yardstick gives it',
		},
	},
	Note: {
		flow: 'inline',
		children: 'words',
		props: { id: required('anchor') },
		reads: 'aside',
		guide: {
			write: '<Note id="permanent-id">…</Note>',
			prints: 'a note in the margin; on a phone, in place',
		},
	},
	Argument: voice('Argument', 'the essay’s voice; blank lines inside the tags'),
	SinceThen: voice('SinceThen', 'what happened after the essay'),
	Quote: {
		flow: 'block',
		children: 'words',
		props: { by: required('text'), source: required('sources') },
		cites: { kind: 'source', prop: 'source' },
		reads: 'words',
		guide: { write: '<Quote by="…" source="…">…</Quote>', prints: 'a short quotation' },
	},
	MapFigure: figure('MapFigure', 'maps', 'a map'),
	BorderWalk: { ...figure('BorderWalk', 'maps', 'a map told in stops'), reads: 'nothing' },
	Chart: figure('Chart', 'charts', 'a chart'),
	Diagram: {
		...figure(
			'Diagram',
			'diagrams',
			'a diagram; with `at="black-swan"`, small, with one branch marked',
		),
		props: { id: required('diagrams'), at: optional(scenarioSchema.options) },
	},
	Forecast: figure('Forecast', 'forecasts', 'a forecast with its present status'),
	TimelineSlice: {
		flow: 'block',
		children: 'none',
		props: {
			from: required('date'),
			to: required('date'),
			theme: optional(themeSchema.options),
		},
		reads: 'nothing',
		guide: {
			write: '<TimelineSlice from="1905" to="1953" theme="war" />',
			prints: 'a part of the timeline',
		},
	},
};

/** What is known of a component by its name; undefined where authors have none of it. */
export function findSpec(name: string | null | undefined): ComponentSpec | undefined {
	return name != null && Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
}

/** A figure by the collection that its entry is in. */
const FIGURE_KINDS = new Map<PropKind, 'map' | 'chart' | 'diagram'>([
	['maps', 'map'],
	['charts', 'chart'],
	['diagrams', 'diagram'],
]);

/** What kind of figure a component prints; undefined for one that prints none. */
export const getFigureKind = (
	name: string | null | undefined,
): 'map' | 'chart' | 'diagram' | undefined => {
	const { kind } = findSpec(name)?.props['id'] ?? {};
	return kind && FIGURE_KINDS.get(kind);
};

/** What is known of a node that is a component for authors. */
export function getSpec(node: BodyNode): ComponentSpec | undefined {
	return isComponent(node) ? findSpec(node.name) : undefined;
}

/** Whether a node is a component that reads in one of these ways. */
export const reads = (node: BodyNode, ...ways: ComponentSpec['reads'][]): boolean => {
	const spec = getSpec(node);
	return spec !== undefined && ways.includes(spec.reads);
};
