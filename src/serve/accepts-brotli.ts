/**
 * Whether an `Accept-Encoding` header lets an answer be compressed with brotli. A quality of 0 refuses it, also
 * where `*` allows the rest (RFC 9110, 12.5.3).
 */
export function acceptsBrotli(header: string): boolean {
	const qualities = new Map(
		header.split(',').map((part) => {
			const [name = '', ...parameters] = part.toLowerCase().split(';');
			const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
			return [name.trim(), quality === undefined ? 1 : Number(quality.slice(2))];
		}),
	);
	return (qualities.get('br') ?? qualities.get('*') ?? 0) > 0;
}
