import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { TermId } from '../../src/language/ids.ts';
import { firstSentence } from '../../src/language/sentences.ts';
import { TERM_KINDS, VERDICTS } from '../../src/schemas/term-kinds.ts';
import { type Diagnostic, diagnostic, type Place, type Report, wholeFile } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import type { Check, Entry } from './entry-types.ts';

/** The first sentence, in UTF-16 units, must fit a card and the preview of a chat. */
const MAX_FIRST_SENTENCE = 200;

const address = z.url({ protocol: /^https?$/u, error: 'expected an http or https address' });
const text = z.string().trim().min(1, 'expected some text');
const date = z
	.union([z.string(), z.number()])
	.transform(String)
	.pipe(z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u, 'expected a year, year-month or year-month-day'));

const words = z.array(z.union([text, z.number().transform(String)], 'expected some text')).default([]);

const check = z.strictObject({ verdict: z.enum(VERDICTS), says: text, right: text, since: date.optional(), source: address });
const answer = z.strictObject({ question: text, answer: text });

/** The schema of the front matter. */
const FRONT_MATTER = z.strictObject({
	name: text,
	aliases: words,
	keywords: words,
	expansion: text.optional(),
	kind: z.enum(TERM_KINDS),
	topic: text,
	related: z.array(text).default([]),
	source: address,
	autolink: z.boolean().default(true),
	caseSensitive: z.boolean().default(false),
	checks: z.array(check).default([]),
	answers: z.array(answer).default([]),
});

/** The path of a field, such as `['related', 0]`. */
type Path = readonly (string | number)[];

/** An entry with the places of its fields, for diagnostics that depend on other entries or the notes. */
export interface ReadEntry {
	readonly entry: Entry;
	/** The place of a field. If there is no such field, the place of the nearest field around it, or of the front matter. */
	readonly placeOf: (path: Path) => Place;
}

const FENCE = '---';
const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** Reads an entry: YAML front matter, then paragraphs. Reports every fault (`entry-invalid`); returns undefined if there is one. */
export function readEntry(file: SourceFile, report: Report): ReadEntry | undefined {
	const id = idOf(file);
	const end = file.lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === FENCE);
	if (file.lines[0]?.text.trimEnd() !== FENCE || end < 0) {
		report(diagnostic('entry-invalid', wholeFile(file.path), 'unexpected text, expected front matter between two lines “---” at the top'));
		return undefined;
	}
	const counter = new LineCounter();
	const yaml = file.lines
		.slice(1, end)
		.map((line) => line.text)
		.join('\n');
	const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
	const placeOf = placer(file, document, counter);
	for (const fault of document.errors)
		report(diagnostic('entry-invalid', placeAt(file, counter, fault.pos[0]), `unexpected YAML: ${fault.message}`));
	if (document.errors.length > 0) return undefined;
	const parsed = FRONT_MATTER.safeParse(document.toJS());
	for (const fault of parsed.success ? [] : firstOfEachField(parsed.error.issues.flatMap(faultsOf)))
		report(diagnostic('entry-invalid', placeOf(fault.path, fault.unknown), describe(fault, document.hasIn(fault.path))));
	const definition = paragraphs(file, end + 1);
	const fault = definitionFault(file, end, definition);
	const nameFault = fileNameFault(file, id);
	const faults = [fault, nameFault].filter((one) => one !== undefined);
	for (const one of faults) report(one);
	if (faults.length > 0 || !parsed.success) return undefined;
	const fields = parsed.data;
	// Zod leaves out the keys of optional fields that are missing; entries have them, with undefined.
	const entry: Entry = {
		...fields,
		id,
		file: file.path,
		expansion: fields.expansion,
		related: fields.related.map((related) => related as TermId),
		checks: fields.checks.map(({ since, ...rest }): Check => ({ ...rest, since })),
		definition,
		bodyLine: bodyLine(file, end),
	};
	return { entry, placeOf };
}

function idOf(file: SourceFile): TermId {
	return (file.path.split('/').at(-1) ?? '').replace(/\.md$/u, '') as TermId;
}

/** What is wrong with the definition below the front matter, whose last line is at index `end`. */
function definitionFault(file: SourceFile, end: number, definition: readonly string[]): Diagnostic | undefined {
	if (definition.length === 0) {
		const place = { file: file.path, line: end + 1, span: { start: 1, end: 1 } };
		return diagnostic('entry-invalid', place, 'unexpected end of file, expected a definition below the front matter');
	}
	const first = firstSentence(definition[0] ?? '');
	if (first.length <= MAX_FIRST_SENTENCE) return undefined;
	const place = { file: file.path, line: bodyLine(file, end), span: { start: MAX_FIRST_SENTENCE + 1, end: first.length + 1 } };
	const message = `unexpected first sentence of ${first.length} characters, expected at most ${MAX_FIRST_SENTENCE}: it must fit a card`;
	return diagnostic('entry-invalid', place, message);
}

/** The number of the first non-blank line below the front matter, whose last line is at index `end`. */
function bodyLine(file: SourceFile, end: number): number {
	return file.lines.find((line, index) => index > end && line.text.trim() !== '')?.number ?? end + 1;
}

/** The file name becomes the id and part of addresses, so it must be a slug: lower-case words joined by hyphens. */
function fileNameFault(file: SourceFile, id: TermId): Diagnostic | undefined {
	if (SLUG.test(id)) return undefined;
	return diagnostic(
		'entry-invalid',
		wholeFile(file.path),
		`unexpected file name “${id}.md”, expected lower-case words joined by hyphens, such as service-mesh.md`,
	);
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

function placeAt(file: SourceFile, counter: LineCounter, offset: number): Place {
	const { line, col } = counter.linePos(offset);
	return { file: file.path, line: line + 1, span: { start: Math.max(col, 1), end: Math.max(col, 1) } };
}

function placer(file: SourceFile, document: Document, counter: LineCounter): (path: Path, atKey?: boolean) => Place {
	return (path, atKey = false) => {
		for (let length = path.length; length > 0; length -= 1) {
			const key = path[length - 1];
			const holder = document.getIn(path.slice(0, length - 1), true);
			const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
			const node = pair === undefined ? document.getIn(path.slice(0, length), true) : ((atKey ? undefined : pair.value) ?? pair.key);
			if (isNode(node) && node.range) return placeAt(file, counter, node.range[0]);
		}
		return placeAt(file, counter, 0);
	};
}

/** An invalid field, and what was expected of it. */
interface FieldFault {
	readonly path: Path;
	readonly unknown: boolean;
	readonly expected: string;
}

function faultsOf(issue: z.core.$ZodIssue): readonly FieldFault[] {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	if (issue.code === 'unrecognized_keys') {
		const fields = path[0] === 'checks' ? check.shape : path[0] === 'answers' ? answer.shape : FRONT_MATTER.shape;
		const expected = `expected one of ${Object.keys(fields).join(', ')}`;
		return issue.keys.map((key) => ({ path: [...path, key], unknown: true, expected }));
	}
	if (issue.code === 'invalid_value') return [{ path, unknown: false, expected: `expected one of ${issue.values.join(', ')}` }];
	return [{ path, unknown: false, expected: issue.code === 'invalid_type' ? `expected ${issue.expected}` : issue.message }];
}

/** The first fault of each field. A value of the wrong type may break several rules, but one message is enough. */
function firstOfEachField(faults: readonly FieldFault[]): readonly FieldFault[] {
	return [...new Map(faults.toReversed().map((fault) => [fault.path.join('\n'), fault])).values()].toReversed();
}

/** The message “unexpected X, expected Y” of a fault. */
function describe({ path, unknown, expected }: FieldFault, isGiven: boolean): string {
	if (path.length === 0) return `unexpected front matter, ${expected}`;
	const field = `“${path.join('.')}”`;
	if (unknown) return `unexpected field ${field}, ${expected}`;
	return `${isGiven ? 'unexpected value in' : 'unexpected lack of'} ${field}, ${expected}`;
}
