/**
 * Reads records of Research Information Systems as strictly as they are defined: each line is a tag of two letters or
 * digits, two spaces, a hyphen, a space and a value; a record begins with TY and ends with ER.
 *
 * @returns the values of each tag in order, record by record
 * @throws if a line is none, or a record does not begin or end
 */
export function readRis(text: string): Map<string, string[]>[] {
	const records: Map<string, string[]>[] = [];
	let record: Map<string, string[]> | undefined;
	for (const line of text.split(/\r?\n/)) {
		if (line === '') continue;
		const [, tag = '', value = ''] = /^([A-Z][\dA-Z]) {2}- (.*)$/.exec(line) ?? [];
		if (tag === '') throw new Error(`No line of RIS: ${line}`);
		if (tag === 'TY') {
			if (record) throw new Error('A record does not end.');
			record = new Map();
		}
		if (!record) throw new Error(`${tag} stands outside a record.`);
		if (tag === 'ER') {
			records.push(record);
			record = undefined;
		} else record.set(tag, [...(record.get(tag) ?? []), value]);
	}
	if (record) throw new Error('The last record does not end.');
	return records;
}
