import type { Report } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { type Choice, choose, scored } from './choice/choose.ts';
import { factsOf } from './facts/facts.ts';
import type { LineFacts } from './facts/line-facts.ts';
import { LineFindings } from './line-findings.ts';
import type { LineForm } from './note-line.ts';
import { noteLines } from './note-lines.ts';
import { type Outline, outlineOf } from './outline.ts';
import { nameAt, type Reading } from './reading.ts';
import * as all from './rules/all.ts';
import type { Above, Rule } from './rules/rule.ts';

/** The readings of one file, one for each non-blank line, in order. */
export interface FileReadings {
	readonly file: SourceFile;
	readonly readings: readonly Reading[];
	readonly outline: Outline;
}

/** All rules, in the order of their names in code. */
export const RULES: readonly Rule[] = Object.values(all);

const RULES_BY_FORM: ReadonlyMap<LineForm, readonly Rule[]> = byForm();

function byForm(): ReadonlyMap<LineForm, readonly Rule[]> {
	const forms = new Map<LineForm, Rule[]>();
	for (const rule of RULES) for (const form of rule.forms ?? ['text']) forms.set(form, [...(forms.get(form) ?? []), rule]);
	return forms;
}

/** Gives each non-blank line of `file` exactly one reading. Reports what {@link noteLines} and {@link LineFindings} report. */
export function readNotes(file: SourceFile, report: Report): FileReadings {
	const lines = noteLines(file, report);
	const outline = outlineOf(lines);
	const readings: Reading[] = [];
	const findings = new LineFindings(file.path, report);
	for (const facts of factsOf(lines, outline)) {
		const { previous, parent } = facts.around;
		const found = readLine(facts, {
			previous: previous === undefined ? undefined : readings[previous.index],
			parent: parent === undefined ? undefined : readings[parent.index],
		});
		findings.look(found);
		readings.push(found);
	}
	return { file, readings, outline };
}

function readLine(line: LineFacts, above: Above): Reading {
	const rules = RULES_BY_FORM.get(line.line.form) ?? [];
	return withWikiNames(
		readingOf(line, choose(rules.flatMap((rule) => rule.propose(line, above).map((proposal) => scored(rule, proposal))))),
	);
}

function readingOf(line: LineFacts, { best, runnerUp, confidence }: Choice): Reading {
	const { kind, head, headLine, names, body, items, continues } = best.proposal;
	return {
		line: line.line,
		inline: line.inline,
		kind,
		head,
		headLine,
		names,
		body,
		items,
		continues,
		rule: best.rule.name,
		confidence,
		runnerUp: runnerUp === undefined ? undefined : { rule: runnerUp.rule.name, kind: runnerUp.proposal.kind },
	};
}

/** A name in double square brackets is a note of its own to its author: a term, wherever it stands. */
function withWikiNames(found: Reading): Reading {
	const names = found.inline.marks
		.filter((mark) => mark.kind === 'wiki')
		.map((mark) => nameAt(found.inline, mark, 'member', true))
		.filter((name) => name.text !== '' && found.names.every((other) => other.span.start !== name.span.start || !other.declares));
	return names.length === 0 ? found : { ...found, names: [...found.names, ...names].sort((a, b) => a.span.start - b.span.start) };
}
