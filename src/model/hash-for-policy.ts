import { createHash } from 'node:crypto';

/**
 * The hash by which a content security policy knows an inline script or style: of the text as an HTML parser
 * reads it, to which every end of line is a line feed.
 */
export function hashForPolicy(text: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n')).digest('base64')}`;
}
