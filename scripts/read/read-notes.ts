import type { Report } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { type Choice, choose, scored } from './choice/choose.ts';
import * as allLaws from './document/all.ts';
import type { DecidedLine, Law, Vote } from './document/law.ts';
import { factsOf } from './facts/facts.ts';
import type { LineFacts } from './facts/line-facts.ts';
import { LineDiagnostics } from './line-diagnostics.ts';
import { type LogicalLine, logicalLines, partReadings } from './logical-line.ts';
import { withProseNames } from './names-in-prose.ts';
import type { LineForm } from './note-line.ts';
import { noteLines } from './note-lines.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type Name, nameAt, type Reading } from './reading.ts';
import * as allRules from './rules/all.ts';
import type { Above, Proposal, Rule } from './rules/rule.ts';

/** The readings of one file, one for each non-blank line, in order. */
export interface FileReadings {
	readonly file: SourceFile;
	readonly readings: readonly Reading[];
	readonly outline: Outline;
}

/** All rules, in the order of their names in code. */
export const RULES: readonly Rule[] = Object.values(allRules);

const RULES_BY_FORM: ReadonlyMap<LineForm, readonly Rule[]> = byForm();

function byForm(): ReadonlyMap<LineForm, readonly Rule[]> {
	const forms = new Map<LineForm, Rule[]>();
	for (const rule of RULES) for (const form of rule.forms ?? ['text']) forms.set(form, [...(forms.get(form) ?? []), rule]);
	return forms;
}

/** All laws of documents, in the order of their names in code. */
export const LAWS: readonly Law[] = Object.values(allLaws);

/**
 * Gives each non-blank line of `file` exactly one reading: first each line by itself and what stands above it, then once more with what
 * the whole document says. Reports what {@link noteLines} and {@link LineDiagnostics} report.
 */
export function readNotes(file: SourceFile, report: Report): FileReadings {
	const lines = noteLines(file, report);
	const logical = logicalLines(lines);
	const whole = logical.map(({ line }) => line);
	const facts = factsOf(whole, outlineOf(whole));
	const first = chooseAll(facts, []);
	const votes = LAWS.flatMap((law) => law.votes(first));
	const decided = votes.length === 0 ? first : chooseAll(facts, votes);
	const readings = decided.flatMap(({ reading }, index) => partsOf(logical[index], reading));
	const diagnostics = new LineDiagnostics(file.path, report);
	for (const reading of readings) diagnostics.check(reading);
	return { file, readings, outline: outlineOf(lines) };
}

function partsOf(logical: LogicalLine | undefined, reading: Reading): readonly Reading[] {
	return logical === undefined ? [reading] : partReadings(logical, reading);
}

/** Chooses a reading for each line, from the top. */
function chooseAll(all: readonly LineFacts[], votes: readonly Vote[]): readonly DecidedLine[] {
	const byLine = new Map<number, Vote[]>();
	for (const vote of votes) byLine.set(vote.line, [...(byLine.get(vote.line) ?? []), vote]);
	const decided: DecidedLine[] = [];
	for (const facts of all) {
		const { previous, parent, heading } = facts.around;
		const readingOfLine = (other: LineFacts | undefined): Reading | undefined =>
			other === undefined ? undefined : decided[other.index]?.reading;
		const above: Above = { previous: readingOfLine(previous), parent: readingOfLine(parent), heading: readingOfLine(heading) };
		const proposals = (RULES_BY_FORM.get(facts.line.form) ?? []).flatMap((rule) =>
			rule.propose(facts, above).map((proposal) => scored(rule, withVotes(proposal, byLine.get(facts.index) ?? []))),
		);
		decided.push({ facts, proposals, reading: withProseNames(facts, withWikiNames(readingOf(facts, choose(proposals)))) });
	}
	return decided;
}

function withVotes(proposal: Proposal, votes: readonly Vote[]): Proposal {
	const gained = votes.filter((vote) => vote.favours(proposal)).map((vote) => vote.evidence);
	return gained.length === 0 ? proposal : { ...proposal, evidence: [...proposal.evidence, ...gained] };
}

function readingOf(line: LineFacts, { best, runnerUp, confidence }: Choice): Reading {
	const { kind, head, headLine, names, body, items, continues, about } = best.proposal;
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
		about,
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
		.filter((name) => name.text !== '' && found.names.every((other) => !other.declares || isApart(name, other)));
	return names.length === 0 ? found : { ...found, names: [...found.names, ...names].sort((a, b) => a.span.start - b.span.start) };
}

function isApart(a: Name, b: Name): boolean {
	return a.span.end <= b.span.start || b.span.end <= a.span.start;
}
