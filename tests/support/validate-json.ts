import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** The first things that an independent validator finds wrong with a value by a JSON Schema (2020-12). */
export function listFaults(schema: Record<string, unknown>, value: unknown): string[] {
	const ajv = new Ajv2020({ allErrors: true, strict: true, formats: fullFormats });
	const isValid = ajv.compile(schema);
	if (isValid(value)) return [];
	return (isValid.errors ?? [])
		.slice(0, 9)
		.map(
			({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
		);
}
