// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';

/**
 * Parses the text of a generated JSON file.
 *
 * @throws Error that names the file, and every invalid field
 */
export function parseJson<Schema extends z.ZodType>(schema: Schema, text: string, file: string): z.infer<Schema> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (cause) {
		throw new Error(`${file} is not JSON; run 'npm run notes' to write it again`, { cause });
	}
	const result = schema.safeParse(data);
	if (!result.success) {
		throw new Error(`${file} has another shape than the site expects; run 'npm run notes':\n${z.prettifyError(result.error)}`);
	}
	return result.data;
}
