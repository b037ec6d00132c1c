import type { Report } from '../text/diagnostic.ts';
import { inlineText } from '../text/inline.ts';
import type { SourceFile } from '../text/source.ts';
import type { LineContext, Rule } from './context.ts';
import { LineFindings } from './line-findings.ts';
import type { NoteLine } from './note-line.ts';
import { noteLines } from './note-lines.ts';
import { type Outline, outlineOf } from './outline.ts';
import { nameAt, type Reading } from './reading.ts';
import { readRest, readTerm } from './rules/bare.ts';
import { readApposition, readClause, readExamples, readPhrase } from './rules/clause.ts';
import { readContinuation } from './rules/continuation.ts';
import { readDefinitionBody } from './rules/definition-body.ts';
import { readExpansion } from './rules/expansion.ts';
import { readForm } from './rules/forms.ts';
import { readSeparated } from './rules/separated.ts';
import { readFootnote, readJunk, readLink, readQuestion } from './rules/signs.ts';
import { readStepItem, readSteps } from './rules/steps.ts';
import { readTableRow } from './rules/table-row.ts';
import { SiblingList } from './sibling-list.ts';
import { wordsOf } from './words.ts';

/**
 * The rules, strictest first. A line belongs to the first one that takes it: its form, then what its signs say, then what its
 * words say; {@link readRest} keeps whatever is left.
 */
const RULES: readonly Rule[] = [
	readForm,
	readTableRow,
	readDefinitionBody,
	readJunk,
	readLink,
	readFootnote,
	readContinuation,
	readSteps,
	readQuestion,
	readSeparated,
	readExpansion,
	readStepItem,
	readExamples,
	readApposition,
	readClause,
	readPhrase,
	readTerm,
];

/** The readings of one file, one for each non-blank line, in order. */
export interface FileReadings {
	readonly file: SourceFile;
	readonly readings: readonly Reading[];
	readonly outline: Outline;
}

/** Gives each non-blank line of `file` exactly one reading. Reports what {@link noteLines} and {@link LineFindings} report. */
export function readNotes(file: SourceFile, report: Report): FileReadings {
	const lines = noteLines(file, report);
	const outline = outlineOf(lines);
	const style = isLowerCaseStyle(lines);
	const readings: Reading[] = [];
	const findings = new LineFindings(file.path, report);
	for (const [index, line] of lines.entries()) {
		const found = readLine(contextOf({ lines, outline, readings, style }, index, line));
		findings.look(found);
		readings.push(found);
	}
	return { file, readings, outline };
}

function readLine(context: LineContext): Reading {
	for (const rule of RULES) {
		const found = rule(context);
		if (found !== undefined) return withWikiNames(found);
	}
	return withWikiNames(readRest(context));
}

/** A name in double square brackets is a note of its own to its author: a term, wherever it stands. */
function withWikiNames(found: Reading): Reading {
	const wiki = found.inline.marks.filter((mark) => mark.kind === 'wiki');
	const names = wiki
		.map((mark) => nameAt(found.inline, mark, 'member', true))
		.filter((name) => name.text !== '' && found.names.every((other) => other.span.start !== name.span.start || !other.declares));
	return names.length === 0 ? found : { ...found, names: [...found.names, ...names].sort((a, b) => a.span.start - b.span.start) };
}

/** What is known when a line's turn comes. */
interface SoFar {
	readonly lines: readonly NoteLine[];
	readonly outline: Outline;
	readonly readings: readonly Reading[];
	readonly style: boolean;
}

/** Whether most lines that begin something (after a blank line or with a marker) begin in lower case. */
function isLowerCaseStyle(lines: readonly NoteLine[]): boolean {
	const beginnings = lines.filter((line) => line.form === 'text' && (line.afterBlank || line.marker !== undefined));
	const first = (line: NoteLine): string => line.source.text.slice(line.content.start - 1, line.content.start + 2);
	const lower = beginnings.filter((line) => /^[^\p{L}]{0,2}\p{Ll}/u.test(first(line))).length;
	return beginnings.length >= 3 && lower * 5 > beginnings.length * 3;
}

function contextOf(so: SoFar, index: number, line: NoteLine): LineContext {
	const { lines, outline, readings } = so;
	const inline = line.form === 'too-long' ? { plain: '', columns: [1], marks: [] } : inlineText(line.source.text, line.content);
	const place = outline[index];
	return {
		line,
		inline,
		plain: inline.plain,
		words: line.form === 'text' || line.form === 'definition-body' ? wordsOf(inline.plain) : [],
		parent: place?.parent === undefined ? undefined : readings[place.parent],
		lowerCaseStyle: so.style,
		children: place?.children ?? 0,
		siblings: place?.siblings ?? new SiblingList(),
		previous: readings[index - 1],
		next: lines[index + 1],
		tableHead: place?.tableHead === undefined ? undefined : readings[place.tableHead],
	};
}
