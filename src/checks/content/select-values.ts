import { MAX_TEXT } from '../../schemas/shared.ts';
import type { Path } from './parse-yaml.ts';

/** A value in an entry and the way to it. */
interface Selected {
	path: Path;
	value: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Steps from a value to what is in it, as numbers in lists and as names in maps. */
function childrenOf({ path, value }: Selected): Selected[] {
	if (Array.isArray(value)) {
		return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
	}
	if (!isObject(value)) return [];
	return Object.entries(value).map(([key, child]) => ({
		path: [...path, key],
		value: child as unknown,
	}));
}

/**
 * All values of an entry at a pattern. Works on data nobody has validated: what is not there is not
 * selected.
 *
 * @param pattern names of fields with `*` for every item or key: `values.*.sources.*`
 */
export function selectValues(data: unknown, pattern: string): Selected[] {
	return pattern
		.split('.')
		.reduce<Selected[]>(
			(selected, step) =>
				selected.flatMap(childrenOf).filter(({ path }) => step === '*' || path.at(-1) === step),
			[{ path: [], value: data }],
		);
}

/** Whether a value is a text that can be read through; that one is too long is for the schema to say. */
export const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= MAX_TEXT;

/** The strings among all values of an entry at a pattern. */
export function selectStrings(data: unknown, pattern: string): { path: Path; value: string }[] {
	return selectValues(data, pattern).filter((selected): selected is { path: Path; value: string } =>
		isText(selected.value),
	);
}

/** Every string anywhere in an entry. */
export function selectAllStrings(data: unknown): { path: Path; value: string }[] {
	const strings: { path: Path; value: string }[] = [];
	const visit = ({ path, value }: Selected): void => {
		if (isText(value)) strings.push({ path, value });
		childrenOf({ path, value }).forEach(visit);
	};
	visit({ path: [], value: data });
	return strings;
}
