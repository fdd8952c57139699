import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRef,
} from 'pdf-lib';

/** An element of the tags of a document. */
export interface Tag {
	ref: PDFRef;
	dict: PDFDict;
	/** What it is: `P`, `Link`. */
	role: string;
}

/** The tags of a document (ISO 32000-1, 14.7). */
export interface TagTree {
	/** Those that no other holds. */
	listRoots: () => Tag[];
	/** Elements, each before those in it, in reading order. */
	list: () => Tag[];
	/** What stands in an element: elements, references to objects, marked pieces of pages. */
	getKids: (tag: Pick<Tag, 'dict'>) => PDFObject[];
	setKids: (tag: Pick<Tag, 'dict'>, kids: readonly PDFObject[]) => void;
	/** The element that a kid is, if it is one. */
	getTag: (kid: PDFObject) => Tag | undefined;
	/** Puts a new element around kids; its parent is still to take it as a kid. */
	wrap: (role: string, parent: Tag, kids: readonly PDFObject[]) => Tag;
	/** Lets an element hold what another held, also in the list of who holds a piece of a page. */
	give: (from: PDFRef, to: PDFRef) => void;
	/** Writes who holds each piece. To be called once, at the end. */
	settle: () => void;
}

const name = (text: string): PDFName => PDFName.of(text);

/** Opens the tags of a document, or says undefined where it has none. */
export function openTags({ catalog, context }: PDFDocument): TagTree | undefined {
	const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
	if (!root) return undefined;
	/** Who holds what another held. */
	const heirs = new Map<PDFRef, PDFRef>();
	const tree: TagTree = {
		listRoots: () => tree.getKids({ dict: root }).flatMap((kid) => tree.getTag(kid) ?? []),
		list() {
			const found: Tag[] = [];
			const visit = (tag: Tag) => {
				found.push(tag);
				for (const kid of tree.getKids(tag)) {
					const inner = tree.getTag(kid);
					if (inner) visit(inner);
				}
			};
			tree.listRoots().forEach(visit);
			return found;
		},
		getKids({ dict }) {
			const kids = dict.get(name('K'));
			const read = kids instanceof PDFRef ? context.lookup(kids) : kids;
			if (read instanceof PDFArray) return read.asArray();
			return kids ? [kids] : [];
		},
		setKids({ dict }, kids) {
			dict.set(name('K'), context.obj([...kids]));
		},
		getTag(kid) {
			const dict = kid instanceof PDFRef ? context.lookup(kid) : undefined;
			const role = dict instanceof PDFDict ? dict.get(name('S')) : undefined;
			if (!(dict instanceof PDFDict) || !(role instanceof PDFName)) return undefined;
			return { ref: kid as PDFRef, dict, role: role.decodeText() };
		},
		wrap(role, parent, kids) {
			const dict = context.obj({ Type: 'StructElem', S: role, P: parent.ref });
			const page = parent.dict.get(name('Pg'));
			if (page) dict.set(name('Pg'), page);
			const ref = context.register(dict);
			tree.setKids({ dict }, kids);
			for (const kid of kids) tree.getTag(kid)?.dict.set(name('P'), ref);
			return { ref, dict, role };
		},
		give(from, to) {
			heirs.set(from, to);
		},
		settle() {
			const parents = root.lookupMaybe(name('ParentTree'), PDFDict);
			if (parents) settleNode(parents);
		},
	};
	return tree;

	function findHeir(ref: PDFRef): PDFRef {
		let last = ref;
		for (let next = heirs.get(last); next; next = heirs.get(last)) last = next;
		return last;
	}

	/** A node of a number tree (ISO 32000-1, 7.9.7). */
	function settleNode(node: PDFDict): void {
		for (const kid of node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []) {
			settleNode(context.lookup(kid, PDFDict));
		}
		const numbers = node.lookupMaybe(name('Nums'), PDFArray);
		for (let index = 1; index < (numbers?.size() ?? 0); index += 2) {
			const value = numbers?.get(index);
			const read = value instanceof PDFRef ? context.lookup(value) : value;
			if (read instanceof PDFArray) settleHolders(read);
			else if (value instanceof PDFRef) numbers?.set(index, findHeir(value));
		}
	}

	function settleHolders(holders: PDFArray): void {
		for (const [index, holder] of holders.asArray().entries()) {
			if (holder instanceof PDFRef) holders.set(index, findHeir(holder));
		}
	}
}

/** A piece of a page as one that its element need not say the page of. */
export function namePiece(
	{ context }: PDFDocument,
	kid: PDFObject,
	page: PDFObject | undefined,
): PDFObject {
	if (!(kid instanceof PDFNumber) || !page) return kid;
	return context.obj({ Type: 'MCR', Pg: page, MCID: kid });
}
