/** Sorts chapters or maps as readers meet them, by the place that each entry gives itself. */
export const sortByOrder = <Item extends { order: number }>(items: Iterable<Item>): Item[] =>
	[...items].sort((a, b) => a.order - b.order);
