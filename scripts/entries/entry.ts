import { z } from 'zod';
import type { TermId } from '../../src/language/ids.ts';
import { firstSentence } from '../../src/language/sentences.ts';
import { TERM_KINDS, VERDICTS } from '../../src/schemas/term-kinds.ts';
import { type Diagnostic, diagnostic, type Place, type Report, wholeFile } from '../text/diagnostic.ts';
import { type LocatedYaml, locatedYaml, type YamlFault, type YamlPath } from '../text/located-yaml.ts';
import type { SourceFile } from '../text/source.ts';
import { address, CHECK_ADVICE, date, day, filledText, SOURCING_ADVICE, sourcingFields } from './check-fields.ts';
import type { Check, Entry, Sourcing } from './entry-types.ts';
import { type FieldGuide, fieldFaults } from './field-faults.ts';

/** The first sentence, in UTF-16 units, must fit a card and the preview of a chat. */
const MAX_FIRST_SENTENCE = 200;

const words = z.array(z.union([filledText, z.number().transform(String)])).default([]);

/** Nobody can follow a statement that names neither a page nor why there is none. */
const SOURCE_OR_REASON = { message: 'source or unread', path: ['source'] };
const hasSourceOrReason = ({ source, unread }: { source?: string | undefined; unread?: string | undefined }): boolean =>
	source !== undefined || unread !== undefined;

const check = z
	.strictObject({
		verdict: z.enum(VERDICTS),
		says: filledText,
		right: filledText,
		since: date.optional(),
		source: address.optional(),
		...sourcingFields,
	})
	.refine(hasSourceOrReason, SOURCE_OR_REASON);
const answer = z.strictObject({ question: filledText, answer: filledText });

/** The schema of the front matter. */
const FRONT_MATTER = z
	.strictObject({
		name: filledText,
		aliases: words,
		see: words,
		keywords: words,
		expansion: filledText.optional(),
		kind: z.enum(TERM_KINDS),
		topic: filledText,
		related: z.array(filledText).default([]),
		source: address.optional(),
		...sourcingFields,
		reviewed: day.optional(),
		autolink: z.boolean().default(true),
		caseSensitive: z.boolean().default(false),
		checks: z.array(check).default([]),
		answers: z.array(answer).default([]),
	})
	.refine(hasSourceOrReason, SOURCE_OR_REASON);

/** What each field is for. */
const GUIDE: FieldGuide = {
	whole: 'the front matter',
	items: { checks: 'check', answers: 'answer' },
	advice: {
		'': 'name, kind, topic and source, each on a line of its own, such as “name: Helm”',
		name: 'the name as its maker spells it',
		aliases: 'a list of other spellings, such as [Postgres, psql]',
		'aliases.*': 'a spelling, or take the item out',
		see: 'a list of names that lead here without being another name of the term, such as [Origin]',
		'see.*': 'a name that leads here, or take the item out',
		keywords: 'a list of what people search for, such as [open source database]',
		'keywords.*': 'what people search for, or take the item out',
		expansion: 'the long form of the acronym, or take the field out',
		kind: `one of ${TERM_KINDS.join(', ')}`,
		topic: 'the address of its topic page, such as cloud',
		related: 'a list of names of other entries’ files, such as [pod, node]',
		'related.*': 'the name of another entry’s file, such as pod',
		source: 'the address of its official page, such as https://helm.sh/',
		...SOURCING_ADVICE,
		reviewed: 'the day on which the whole entry was last reviewed, such as 2026-11-27',
		autolink: 'true or false',
		caseSensitive: 'true or false',
		checks: 'a list of checks, each with verdict, says, right and source',
		'checks.*': 'its verdict, says, right and source, each on a line of its own',
		...Object.fromEntries(Object.entries(CHECK_ADVICE).map(([field, advice]) => [`checks.${field}`, advice])),
		answers: 'a list of answers, each with question and answer',
		'answers.*': 'its question and answer, each on a line of its own',
		'answers.question': 'words of a question of the notes',
		'answers.answer': 'the answer',
	},
};

/** An entry with the places of its fields, for diagnostics that depend on other entries or the notes. */
export interface ReadEntry {
	readonly entry: Entry;
	/** The place of a field. If there is no such field, the place of the nearest field around it, or of the front matter. */
	readonly placeOf: (path: YamlPath) => Place;
}

const FENCE = '---';
const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** Reads an entry: YAML front matter, then paragraphs. Reports every fault (`entry-invalid`); returns undefined if there is one. */
export function readEntry(file: SourceFile, report: Report): ReadEntry | undefined {
	const id = idOf(file);
	const end = file.lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === FENCE);
	const hasOpening = file.lines[0]?.text.trimEnd() === FENCE;
	if (!hasOpening || end < 0) {
		const message = hasOpening
			? 'the front matter that begins here does not end: put a line “---” below its fields'
			: 'the front matter is missing: put the fields between two lines “---” at the top';
		report(diagnostic('entry-invalid', wholeFile(file.path), message));
		return undefined;
	}
	const front = readFields(locatedYaml(file, { start: 1, end }));
	const definition = paragraphs(file, end + 1);
	const faults = [
		...front.faults.map(({ place, message }) => diagnostic('entry-invalid', place, message)),
		...definitionFault(file, end, definition),
		...fileNameFault(file, id),
	];
	for (const fault of faults) report(fault);
	const { fields, yaml } = front;
	if (faults.length > 0 || fields === undefined || yaml === undefined) return undefined;
	// Zod leaves out the keys of optional fields that are missing; entries have them, with undefined.
	const entry: Entry = {
		...fields,
		id,
		file: file.path,
		expansion: fields.expansion,
		...sourcing(fields),
		reviewed: fields.reviewed,
		related: fields.related.map((related) => related as TermId),
		checks: fields.checks.map(
			(one): Check => ({ verdict: one.verdict, says: one.says, right: one.right, since: one.since, ...sourcing(one) }),
		),
		definition,
		bodyLine: bodyLine(file, end),
	};
	return { entry, placeOf: yaml.placeOf };
}

/** The fields of {@link Sourcing}, with undefined for those that are missing. */
function sourcing({ source, place, read, unread }: { [Field in keyof Sourcing]?: Sourcing[Field] }): Sourcing {
	return { source, place, read, unread };
}

interface FrontMatter {
	readonly faults: readonly YamlFault[];
	readonly fields?: z.output<typeof FRONT_MATTER>;
	readonly yaml?: LocatedYaml;
}

function readFields(yaml: LocatedYaml | readonly YamlFault[]): FrontMatter {
	if (!('data' in yaml)) return { faults: yaml };
	const parsed = FRONT_MATTER.safeParse(yaml.data);
	return parsed.success ? { faults: [], fields: parsed.data, yaml } : { faults: fieldFaults(parsed.error.issues, yaml, GUIDE) };
}

function idOf(file: SourceFile): TermId {
	return (file.path.split('/').at(-1) ?? '').replace(/\.md$/u, '') as TermId;
}

/** What is wrong with the definition below the front matter, whose last line is at index `end`. */
function definitionFault(file: SourceFile, end: number, definition: readonly string[]): readonly Diagnostic[] {
	if (definition.length === 0) {
		const place = { file: file.path, line: end + 1, span: { start: 1, end: 1 } };
		return [diagnostic('entry-invalid', place, 'the definition is missing: write a sentence below this line that says what the term is')];
	}
	const first = firstSentence(definition[0] ?? '');
	if (first.length <= MAX_FIRST_SENTENCE) return [];
	const place = { file: file.path, line: bodyLine(file, end), span: { start: MAX_FIRST_SENTENCE + 1, end: first.length + 1 } };
	const message = `the first sentence has ${first.length} characters, and a card has room for ${MAX_FIRST_SENTENCE}: make two sentences of it`;
	return [diagnostic('entry-invalid', place, message)];
}

/** The number of the first non-blank line below the front matter, whose last line is at index `end`. */
function bodyLine(file: SourceFile, end: number): number {
	return file.lines.find((line, index) => index > end && line.text.trim() !== '')?.number ?? end + 1;
}

/** The file name becomes the id and part of addresses, so it must be a slug: lower-case words joined by hyphens. */
function fileNameFault(file: SourceFile, id: TermId): readonly Diagnostic[] {
	if (SLUG.test(id)) return [];
	const message = `the file name “${id}.md” cannot be part of an address: rename it to lower-case words joined by hyphens, such as service-mesh.md`;
	return [diagnostic('entry-invalid', wholeFile(file.path), message)];
}

function paragraphs(file: SourceFile, from: number): readonly string[] {
	const body = file.lines
		.slice(from)
		.map((line) => line.text.trim())
		.join('\n');
	return body
		.split(/\n{2,}/u)
		.map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
		.filter((paragraph) => paragraph !== '');
}
