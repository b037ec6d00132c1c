// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';
import { TERM_KINDS, VERDICTS } from './term-kinds.ts';

/** The terms as programs get them. The types here and the published JSON Schema are derived from these schemas. */

/** The version of the format. It rises when a field changes its meaning or is removed, not when one is added. */
export const VERSION = 1;

const address = z.url({ protocol: /^https?$/u });
/** An address that a person wrote: it may hold letters that a valid address encodes. */
const foreignAddress = z.string().regex(/^https?:\/\//u);
const id = z.string().min(1);
const dateTime = z.iso.datetime();

const line = z
	.strictObject({
		text: z.string().describe('The line without markers and markup.'),
		file: z.string().describe('The file of the notes.'),
		line: z.int().positive().describe('The number of the line, from 1.'),
	})
	.readonly();

const reading = {
	place: z.string().nullable().describe('The section or the anchor of the page where it stands; null where none is named.'),
	read: z
		.union([z.iso.date(), z.literal('never')])
		.nullable()
		.describe('The day on which it was read there; null where nobody noted one.'),
	unread: z.string().nullable().describe('What no official page that could be read says; null where one says all.'),
};

const check = z
	.strictObject({
		verdict: z.enum(VERDICTS),
		says: z.string().describe('The claim, verbatim from the notes.'),
		right: z.string().describe('What is right.'),
		since: z.string().nullable().describe('A year, a month or a day; null where no date matters.'),
		source: foreignAddress.nullable().describe('A page that says what is right; null where none is given.'),
		...reading,
	})
	.readonly();

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const recordFields = {
	id: id.describe('Permanent: the term’s page stands at /t/<id>/ for good.'),
	name: z.string().min(1),
	aliases: list(z.string()).describe('Other spellings; never the name itself.'),
	see: list(z.string()).describe('Names that lead to it without being another name of it.'),
	expansion: z.string().nullable().describe('The long form of an acronym.'),
	kind: z.enum(TERM_KINDS).nullable(),
	topic: id.nullable().describe('The id of the topic page that it belongs to.'),
	keywords: list(z.string()).describe('What people type who do not remember the name.'),
	definition: z.string().nullable().describe('Plain text, paragraphs with an empty line between them.'),
	facts: list(line).describe('What the notes say of it.'),
	checks: list(check).describe('Claims of the notes that are not right.'),
	source: z
		.strictObject({ url: foreignAddress.nullable(), ...reading })
		.readonly()
		.nullable()
		.describe('The official page that its definition rests on; null for a term without an entry.'),
	reviewed: z.iso.date().nullable().describe('The day on which its entry was last held against its sources; null where nobody noted one.'),
	related: list(id).describe('Ids of other terms.'),
	mentions: list(line).describe('Other lines of the notes that name it.'),
	url: address.describe('The term’s page.'),
	card: address.nullable().describe('Its card as an image.'),
	added: dateTime.nullable().describe('When its entry came, by version control.'),
	changed: dateTime.nullable().describe('When its entry last changed, by version control.'),
};

const preview = z
	.strictObject({
		id,
		name: z.string().min(1),
		expansion: z.string().nullable(),
		kind: z.enum(TERM_KINDS).nullable(),
		topic: z.strictObject({ title: z.string(), url: z.string() }).readonly().nullable(),
		aliases: list(z.string()),
		summary: z.string().nullable().describe('One sentence of plain text.'),
		url: z.string().describe('Without scheme and host, as a link within the site.'),
	})
	.readonly();

const fileFields = { $schema: address.describe('The address of this schema.'), version: z.literal(VERSION) };

const record = z.strictObject(recordFields).readonly();

/** The part of `/api/terms.json` that the sitemap needs; other fields may be there. */
export const termAddresses = z.object({ terms: list(z.object({ url: recordFields.url, changed: recordFields.changed })) });

/** The schema of `/api/terms/<id>.json`. */
export const termFile = z
	.strictObject({
		...fileFields,
		...recordFields,
		preview: preview.describe('What a card shows.'),
		glossary: z.string().describe('Its place in the glossary, without scheme and host, as a link within the site.'),
	})
	.readonly();

/** The schema of `/api/terms.json`. */
export const termsFile = z
	.strictObject({
		...fileFields,
		site: address.describe('The address of the site.'),
		terms: list(record).describe('In the order of their names.'),
	})
	.readonly();

/** What a card of a term shows. Its addresses are ready for links: with the base path, without the host. */
export type TermPreview = TermFile['preview'];
/** A term as programs get it. A field is null where nothing is known. */
export type TermRecord = z.infer<typeof record>;
/** The content of `/api/terms/<id>.json`. */
export type TermFile = z.infer<typeof termFile>;
/** The content of `/api/terms.json`. */
export type TermsFile = z.infer<typeof termsFile>;
