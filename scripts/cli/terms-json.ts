import { z } from 'zod';
import type { SearchableTerm } from '../../src/search/records.ts';

const line = z.object({ text: z.string() });

const term = z.object({
	id: z.string(),
	name: z.string(),
	aliases: z.array(z.string()).default([]),
	see: z.array(z.string()).optional(),
	expansion: z.string().nullable().default(null),
	kind: z.string().nullable().default(null),
	topic: z.string().nullable().default(null),
	keywords: z.array(z.string()).optional(),
	definition: z.string().nullable().default(null),
	facts: z.array(line).default([]),
	mentions: z.array(line).default([]),
	url: z.string().default(''),
});

const document = z.object({ terms: z.array(term) });

/** The terms, or what is wrong with the text. */
export type ParsedTerms =
	| { readonly kind: 'terms'; readonly terms: readonly SearchableTerm[] }
	| { readonly kind: 'fault'; readonly message: string };

/** Reads the text of a `terms.json`. Fields that search does not need may be missing. The message has the path of each fault. */
export function parseTermsJson(text: string): ParsedTerms {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return {
			kind: 'fault',
			message: `the text is no JSON, as a terms.json that a build made would be: ${error instanceof Error ? error.message : String(error)}`,
		};
	}
	const parsed = document.safeParse(data);
	return parsed.success ? { kind: 'terms', terms: parsed.data.terms } : { kind: 'fault', message: z.prettifyError(parsed.error) };
}
