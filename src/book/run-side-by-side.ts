/**
 * Does something for each of some items, for a few of them at a time, in their order.
 *
 * @param workers how many at a time
 * @returns what came of each, in the order of the items
 */
export async function runSideBySide<Item, Result>(
	items: readonly Item[],
	workers: number,
	run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	// All workers take from the same list.
	const entries = items.entries();
	const work = async () => {
		for (const [index, item] of entries) results[index] = await run(item);
	};
	await Promise.all(Array.from({ length: workers }, work));
	return results;
}
