/** The day where the reader is, in ISO form. */
export function readToday(now = new Date()): string {
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((number) => String(number).padStart(2, '0'))
		.join('-');
}
