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

/** A whole day. YAML keeps an unquoted day as text. */
export const day = z.iso.date();

/** Stands for the day of reading where nobody could read the page. */
const NEVER = 'never';

/** The fields that say where on its page a source speaks, when it was read, and what no page says. */
export const sourcingFields = {
	place: filledText.optional(),
	read: z.union([day, z.literal(NEVER)]).optional(),
	unread: filledText.optional(),
};

/** What to write into the fields of {@link sourcingFields}. */
export const SOURCING_ADVICE = {
	place: 'the section or the anchor of the page where it stands, such as “Install”',
	read: 'the day on which it was read there, such as 2026-11-27, or never',
	unread: 'a sentence on what no official page that could be read says, or take the field out',
} as const;

/** What to write into each field of a check. */
export const CHECK_ADVICE = {
	verdict: `one of ${VERDICTS.join(', ')}`,
	says: 'words of a line of the notes',
	right: 'what is right instead',
	since: 'a year, a month or a day, such as 2024, 2024-05 or 2024-05-17',
	source: 'the address of a page that says it, such as https://example.org/page',
	...SOURCING_ADVICE,
} as const;
