import type { z } from 'astro/zod';

/** What a schema has against an entry, one line a fault: the path of the field and the message. */
export function listIssues(schema: z.ZodType, entry: unknown): string {
	const { error } = schema.safeParse(entry);
	const issues = error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join('.') || 'entry'}: ${message}`).join('\n');
}
