import { type ComponentNode, getProps, isComponent } from '../../../model/parse-body.ts';
import { type ComponentSpec, getSpec, type PropKind } from '../../../model/vocabulary.ts';
import { dateSchema, idSchema } from '../../../schemas/shared.ts';
import type { Finding, Rule } from '../../problem.ts';
import { didYouMean } from '../../suggest.ts';
import { locateNode, locateProp } from '../locate.ts';
import type { Entry } from '../read-content.ts';
import { walkBodies } from '../walk-bodies.ts';

type Report = (finding: Finding) => void;

/** Why a value does not fit its prop, or undefined where it does. */
function findMisfit(kind: PropKind, value: string): string | undefined {
	if (typeof kind === 'object') {
		const words = kind.join(', ');
		return kind.includes(value) ? undefined : `use one of ${words}${didYouMean(value, kind)}.`;
	}
	if (kind === 'text') return value.trim() ? undefined : 'write the text.';
	if (kind === 'date') {
		return dateSchema.safeParse(value).success
			? undefined
			: 'write a date such as 1953 or 1953-07-27.';
	}
	return idSchema.safeParse(value).success
		? undefined
		: 'write an id: lower-case letters, digits and single hyphens.';
}

/** The names of the props that are there, code included. */
const getNames = ({ attributes }: ComponentNode): string[] =>
	attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));

function checkNames(entry: Entry, node: ComponentNode, spec: ComponentSpec, report: Report): void {
	const known = Object.keys(spec.props);
	const given = getNames(node);
	for (const name of given.filter((given) => !known.includes(given))) {
		const others = known.length === 0 ? '' : `, or use one of ${known.join(', ')}`;
		report({
			...locateProp(entry, node, name),
			message: `<${node.name}> has no prop "${name}".`,
			fix: `remove it${others}${didYouMean(name, known)}.`,
		});
	}
	for (const name of known.filter(
		(known) => spec.props[known]?.required && !given.includes(known),
	)) {
		const message = `<${node.name}> lacks the prop "${name}".`;
		report({ ...locateNode(entry, node), message, fix: `write <${node.name} ${name}="…">.` });
	}
}

function checkValues(entry: Entry, node: ComponentNode, spec: ComponentSpec, report: Report): void {
	for (const [name, value] of Object.entries(getProps(node))) {
		const kind = spec.props[name]?.kind;
		const fix = kind && findMisfit(kind, value);
		if (!fix) continue;
		const message = `<${node.name} ${name}="${value}"> does not fit.`;
		report({ ...locateProp(entry, node, name), message, fix });
	}
}

/** A claim either prints one of its figures or encloses a statement. */
function checkFigure(entry: Entry, node: ComponentNode, report: Report): void {
	const { value, format } = getProps(node);
	const at = locateNode(entry, node);
	if (value === undefined && node.children.length === 0) {
		const message = '<Claim> prints no figure and encloses no words.';
		report({
			...at,
			message,
			fix: 'add value="…", or enclose the statement: <Claim id="…">words</Claim>.',
		});
	}
	if (value !== undefined && node.children.length > 0) {
		const message = '<Claim> has both a value and words.';
		report({
			...at,
			message,
			fix: 'remove the words to print the figure, or the value to keep the words.',
		});
	}
	if (format !== undefined && value === undefined) {
		const message = '<Claim> has a format, but no value to print.';
		report({ ...at, message, fix: 'remove the format, or add value="…".' });
	}
}

export const componentProps: Rule = {
	id: 'component-props',
	title: 'A component lacks a prop, or has one that is unknown or does not fit.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (node, entry) => {
			const spec = getSpec(node);
			if (!spec || !isComponent(node)) return;
			checkNames(entry, node, spec, report);
			checkValues(entry, node, spec, report);
			if (spec.reads === 'figure') checkFigure(entry, node, report);
		});
	},
};
