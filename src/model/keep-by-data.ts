/**
 * Keeps what is made of data, such as a site's, by name, as long as the data are: made at the first call, however
 * many ask for it.
 *
 * @returns takes the data, the name of a thing made of it, and what makes it; a failure is not kept
 */
export function keepByData<Data extends object, Thing>(): (
	data: Data,
	name: string,
	make: () => Thing,
) => Thing {
	const all = new WeakMap<Data, Map<string, Thing>>();
	return (data, name, make) => {
		const kept = all.get(data) ?? new Map<string, Thing>();
		all.set(data, kept);
		const thing = kept.get(name) ?? make();
		kept.set(name, thing);
		return thing;
	};
}
