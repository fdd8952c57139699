import { keepByData } from '../../model/keep-by-data.ts';
import { getProps, isComponent, walkBody } from '../../model/parse-body.ts';
import { isCited, parseTokens } from '../../model/tokens.ts';
import { getSpec } from '../../model/vocabulary.ts';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import type { SourceLocation } from '../problem.ts';
import { listStrings } from './list-strings.ts';
import { locateInText, locateProp, locateValue } from './locate.ts';
import type { Entry, ReadContent } from './read-content.ts';
import { selectAllStrings } from './select-values.ts';

/** A place where one entry names another. */
export interface Reference {
	/** The entry that names it. */
	from: Entry;
	/** Collection and id of the entry it names. */
	collection: CollectionName;
	id: string;
	/** The key of a figure, where it names one of a claim. */
	value?: string;
	/** As written, where that is more than the id: `<Term id="juche">`, `{population/un}`. */
	written?: string;
	at: SourceLocation;
	/** Where the key of the figure stands. */
	valueAt?: SourceLocation;
}

/** The id in a field, or the figure, as its schema says. */
function listFields(from: Entry): Reference[] {
	return listStrings(from).flatMap(({ path, value: text, meaning }): Reference[] => {
		if (meaning.is === 'id') {
			return [{ from, collection: meaning.of, id: text, at: locateValue(from, path) }];
		}
		if (meaning.is !== 'figure') return [];
		const [id, value] = text.split('/');
		if (id === undefined || value === undefined) return [];
		const valueAt = locateInText(from, path, text, id.length + 1, value.length);
		return [{ from, collection: 'claims', id, value, at: locateValue(from, path), valueAt }];
	});
}

function listTokens(from: Entry): Reference[] {
	return selectAllStrings(from.yaml?.data).flatMap(({ path, value: text }) =>
		parseTokens(text).flatMap((segment): Reference[] => {
			if (!isCited(segment)) return [];
			const { claim, text: written, index } = segment;
			const value = segment.type === 'token' ? { value: segment.value } : {};
			const at = locateInText(from, path, text, index, written.length);
			return [{ from, collection: 'claims', id: claim, ...value, written, at }];
		}),
	);
}

const isCollection = (kind: unknown): kind is CollectionName =>
	typeof kind === 'string' && Object.hasOwn(collections, kind);

function listComponents(from: Entry): Reference[] {
	const references: Reference[] = [];
	if (!from.body) return references;
	walkBody(from.body, (node) => {
		if (!isComponent(node)) return;
		const props = getProps(node);
		for (const [name, { kind }] of Object.entries(getSpec(node)?.props ?? {})) {
			const id = props[name];
			if (id === undefined || !isCollection(kind)) continue;
			references.push({
				from,
				collection: kind,
				id,
				written: `<${node.name} ${name}="${id}">`,
				at: locateProp(from, node, name),
				...(props['value'] !== undefined && {
					value: props['value'],
					valueAt: locateProp(from, node, 'value'),
				}),
			});
		}
	});
	return references;
}

/** The references of what was read, which many rules ask for. */
const keep = keepByData<ReadContent, readonly Reference[]>();

/** Every place where an entry names another, in fields, tokens and components. */
export const listReferences = (content: ReadContent): readonly Reference[] =>
	keep(content, 'references', () =>
		content.entries.flatMap((entry) => [
			...listFields(entry),
			...listTokens(entry),
			...listComponents(entry),
		]),
	);
