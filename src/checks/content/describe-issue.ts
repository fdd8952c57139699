import type { z } from 'astro/zod';
import { capitalise } from '../../model/capitalise.ts';
import { listParts } from '../../schemas/walk-schema.ts';
import { didYouMean } from '../suggest.ts';
import type { Path } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

/** The value at a path of an entry, or undefined. */
function getValue(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null
				? (value as Record<PropertyKey, unknown>)[step]
				: undefined,
		data,
	);
}

/** Names of the fields an entry may have at a path. */
function getFieldNames(schema: z.ZodType, path: Path, data: unknown): string[] {
	const parts = listParts(schema, data);
	const [step, ...rest] = path;
	if (step === undefined) return parts.map((part) => part.step);
	const part = parts.find((one) => one.step === '*' || one.step === String(step));
	return part ? getFieldNames(part.schema, rest, getValue(data, [step])) : [];
}

/** A value as an author recognises it, on one line. */
function show(value: unknown): string {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object' && value !== null) return 'a group of fields';
	const text = String(value).replace(/\s+/g, ' ');
	return typeof value === 'string'
		? `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
		: text;
}

/** The name of the field a path leads to: `"low"`, `an item of "sources"`. */
function nameOf(path: Path): string {
	const field = path.findLast((step) => typeof step === 'string');
	if (field === undefined) return 'the entry';
	return typeof path.at(-1) === 'number' ? `an item of "${String(field)}"` : `"${String(field)}"`;
}

const TYPES: Record<string, string> = {
	array: 'a list',
	boolean: 'true or false',
	int: 'a whole number',
	number: 'a number',
	object: 'a group of fields',
	record: 'a group of fields',
	string: 'text',
	tuple: 'a list',
};

/** Messages our schemas do not word themselves. */
const isDefaultMessage = (message: string): boolean =>
	/^(?:Invalid|Too|Unrecognized)\b/.test(message);

/** What is wrong and what to do, in an author's words. */
interface IssueText {
	message: string;
	fix: string;
	/** The field at fault, where that is not the one the issue names. */
	path: Path;
	/** Whether the name of the field is at fault, not its value. */
	atKey: boolean;
}

function describeUnknownField(
	key: string,
	issue: Issue,
	data: unknown,
	schema: z.ZodType,
): IssueText {
	const fields = getFieldNames(schema, issue.path, data);
	return {
		message: `"${key}" is not a field here.`,
		fix: `remove it, or use one of ${fields.join(', ')}${didYouMean(key, fields)}.`,
		path: [...issue.path, key],
		atKey: true,
	};
}

/** The values that a field may have, where they are few: its own, or the kinds of a union. */
function listAllowed(issue: Issue): string[] {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	return issue.code === 'invalid_union' && 'options' in issue
		? (issue.options ?? []).map(String)
		: [];
}

function describeValue(issue: Issue, data: unknown): { message: string; fix: string } {
	const name = nameOf(issue.path);
	const value = getValue(data, issue.path);
	if (value === undefined) {
		return {
			message: `${capitalise(name)} is missing.`,
			fix: `add ${name}; content/README.md shows an example.`,
		};
	}
	const is = `${capitalise(name)} is ${show(value)}`;
	if (value === null && issue.path.length === 0) {
		return {
			message: 'The entry has no fields.',
			fix: 'write its fields; content/README.md shows an example.',
		};
	}
	if (value instanceof Date) {
		return { message: `${is}, a date without quotes.`, fix: `put it in quotes: '${show(value)}'.` };
	}
	const words = listAllowed(issue);
	if (words.length > 0) {
		return {
			message: `${is}, which is not one of its values.`,
			fix: `use one of ${words.join(', ')}${didYouMean(typeof value === 'string' ? value : '', words)}.`,
		};
	}
	if (issue.code === 'invalid_type' && isDefaultMessage(issue.message)) {
		const expected = TYPES[issue.expected] ?? issue.expected;
		return { message: `${is}, not ${expected}.`, fix: `write ${expected}.` };
	}
	const reason = isDefaultMessage(issue.message)
		? `${issue.message.replace(/^[^:]*: /, '').replace(/\.?$/, '.')}`
		: issue.message;
	const what = issue.path.length === 0 ? reason : `${is}. ${capitalise(reason)}`;
	return { message: what, fix: `correct ${name}.` };
}

/**
 * Puts an issue of a schema into words an author understands; one text for each unknown field.
 *
 * @param data the entry as parsed
 * @param schema the schema it was tested with
 */
export function describeIssue(issue: Issue, data: unknown, schema: z.ZodType): IssueText[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => describeUnknownField(key, issue, data, schema));
	}
	if (issue.code === 'invalid_key') {
		const key = String(issue.path.at(-1));
		const reason = issue.issues[0]?.message ?? '';
		const message = `"${key}" is not a valid key. ${reason}`;
		return [{ message, fix: 'rename it.', path: issue.path, atKey: true }];
	}
	return [{ ...describeValue(issue, data), path: issue.path, atKey: false }];
}
