import { z } from 'zod';
import { VERDICTS } from '../../src/schemas/term-kinds.ts';

/** The fields that checks of entries and corrections share, and what their messages say of them. */

/** An address of the web. */
export const address = z.url({ protocol: /^https?$/u });

/** A text that is not blank. */
export const filledText = z.string().trim().min(1);

/** A year, a month or a day. YAML reads a year as a number. */
export const date = z
	.union([z.string(), z.number()])
	.transform(String)
	.pipe(z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u));

/** What to write into each field of a check. */
export const CHECK_ADVICE = {
	verdict: `one of ${VERDICTS.join(', ')}`,
	says: 'words of a line of the notes',
	right: 'what is right instead',
	since: 'a year, a month or a day, such as 2024, 2024-05 or 2024-05-17',
	source: 'the address of a page that says it, such as https://example.org/page',
} as const;
