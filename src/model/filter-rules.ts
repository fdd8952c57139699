/** One way to narrow a list: a select whose options hide all items that lack a word. */
export interface Filter {
	/** Name of the select and of the `data-` attribute of the items. */
	name: string;
	label: string;
	options: { value: string; label: string }[];
}

/** The anchor of one choice: a link to it narrows the list, whether a script runs or not. */
export const filterId = (name: string, value: string): string => `${name}-${value}`;

/**
 * Styles that narrow a list without JavaScript: an option that is chosen, or whose anchor the address names, hides
 * the items whose `data-<name>` lacks its value, and the groups in which none has it.
 *
 * @param item selector of an item
 * @param group selector of a group of items
 */
export function makeFilterRules(filters: readonly Filter[], item: string, group: string): string {
	return filters
		.flatMap(({ name, options }) =>
			options.map(({ value }) => {
				const option = `#filter-${name} option[value="${value}"]:checked`;
				const chosen = `:root:has(${option},#${filterId(name, value)}:target)`;
				const match = `[data-${name}~="${value}"]`;
				return `${chosen} :is(${item}:not(${match}),${group}:not(:has(${match}))){display:none}`;
			}),
		)
		.join('');
}
