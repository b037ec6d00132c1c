import type { Report } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { type Choice, choose, scored } from './choice/choose.ts';
import { confidenceOf } from './choice/confidence.ts';
import { FirstChoice } from './choice/features.ts';
import { signsOf } from './choice/signs.ts';
import { featureScore } from './choice/weigh.ts';
import * as allLaws from './document/all.ts';
import type { DecidedLine, Law, Vote } from './document/law.ts';
import { factsOf } from './facts/facts.ts';
import type { LineFacts } from './facts/line-facts.ts';
import { LineDiagnostics } from './line-diagnostics.ts';
import { type LogicalLine, logicalLines, partReadings } from './logical-line.ts';
import { withProseNames } from './names-in-prose.ts';
import { type Nesting, nestingOf } from './nesting.ts';
import type { LineForm } from './note-line.ts';
import { noteLines } from './note-lines.ts';
import { type Name, nameAt, type Reading } from './reading.ts';
import * as allRules from './rules/all.ts';
import type { Above, Proposal, Rule } from './rules/rule.ts';

/** The readings of one file, one for each non-blank line, in order. */
export interface FileReadings {
	readonly file: SourceFile;
	readonly readings: readonly Reading[];
	readonly nesting: Nesting;
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
	const decided = decide(factsOf(whole, nestingOf(whole)));
	const signs = signsOf(decided);
	const readings = decided.flatMap(({ reading }, index) => {
		const own = signs[index];
		return partsOf(logical[index], own === undefined ? reading : { ...reading, confidence: confidenceOf(own) });
	});
	const diagnostics = new LineDiagnostics(file.path, report);
	for (const reading of readings) diagnostics.check(reading);
	return { file, readings, nesting: nestingOf(lines) };
}

function partsOf(logical: LogicalLine | undefined, reading: Reading): readonly Reading[] {
	return logical === undefined ? [reading] : partReadings(logical, reading);
}

/** The lines of a file as they are read at the end, with all that was proposed; how sure each is stays open. */
export function decide(facts: readonly LineFacts[]): readonly DecidedLine[] {
	const first = firstChoices(facts);
	const seen = FirstChoice.of(first);
	const byLine = new Map<number, Vote[]>();
	for (const vote of LAWS.flatMap((law) => law.votes(first))) {
		const own = byLine.get(vote.line);
		if (own === undefined) byLine.set(vote.line, [vote]);
		else own.push(vote);
	}
	return byLine.size === 0 && seen === undefined ? first : chooseAll(facts, byLine, first, seen);
}

/** Each line as it is read by itself and by what stands above it. */
export function firstChoices(facts: readonly LineFacts[]): readonly Decided[] {
	return chooseAll(facts, new Map(), [], undefined);
}

/** A decided line with what is needed to decide it again. */
interface Decided extends DecidedLine {
	readonly above: Above;
	/** What the rules proposed, before anybody voted. */
	readonly proposed: readonly (readonly [Rule, Proposal])[];
	readonly best: Proposal;
}

/** Chooses a reading for each line, from the top. Where the readings above are those of `before`, its proposals stand. */
function chooseAll(
	all: readonly LineFacts[],
	votes: ReadonlyMap<number, readonly Vote[]>,
	before: readonly Decided[],
	seen: FirstChoice | undefined,
): readonly Decided[] {
	const decided: Decided[] = [];
	for (const facts of all) {
		const { previous, parent, heading } = facts.around;
		const readingOfLine = (other: LineFacts | undefined): Reading | undefined =>
			other === undefined ? undefined : decided[other.index]?.reading;
		const above: Above = { previous: readingOfLine(previous), parent: readingOfLine(parent), heading: readingOfLine(heading) };
		const known = before[facts.index];
		const own = votes.get(facts.index) ?? [];
		const stands = known !== undefined && isSameAbove(known.above, above);
		decided.push(
			stands && own.length === 0 && seen === undefined ? known : decideLine(facts, above, own, stands ? known : undefined, seen),
		);
	}
	return decided;
}

function decideLine(
	facts: LineFacts,
	above: Above,
	votes: readonly Vote[],
	known: Decided | undefined,
	seen: FirstChoice | undefined,
): Decided {
	const proposed = known?.proposed ?? proposalsFor(facts, above);
	const byHand = proposed.map(([rule, proposal]) => scored(rule, withVotes(proposal, votes)));
	const proposals =
		seen === undefined || byHand.length < 2 || !seen.isWeighed(facts)
			? byHand
			: byHand.map((one) => ({ ...one, score: one.score + featureScore(facts, one.rule.name, one.proposal, seen) }));
	const choice = choose(proposals);
	const best = proposed[proposals.indexOf(choice.best)]?.[1] ?? choice.best.proposal;
	// The same reading stays the same object, so that the lines below it are not asked again.
	const reading =
		known?.best === best && isSameRunnerUp(known.reading, choice)
			? known.reading
			: withProseNames(facts, withWikiNames(readingOf(facts, choice)));
	return { facts, proposals, reading, margin: choice.margin, above, proposed, best };
}

function proposalsFor(facts: LineFacts, above: Above): readonly (readonly [Rule, Proposal])[] {
	const rules = RULES_BY_FORM.get(facts.line.form) ?? [];
	return rules.flatMap((rule) => rule.propose(facts, above).map((proposal) => [rule, proposal] as const));
}

function isSameAbove(a: Above, b: Above): boolean {
	return a.previous === b.previous && a.parent === b.parent && a.heading === b.heading;
}

function isSameRunnerUp({ runnerUp: known }: Reading, { runnerUp }: Choice): boolean {
	return known?.rule === runnerUp?.rule.name && known?.kind === runnerUp?.proposal.kind;
}

function withVotes(proposal: Proposal, votes: readonly Vote[]): Proposal {
	if (votes.length === 0) return proposal;
	const gained = votes.filter((vote) => vote.favours(proposal)).map((vote) => vote.evidence);
	return gained.length === 0 ? proposal : { ...proposal, evidence: [...proposal.evidence, ...gained] };
}

function readingOf(line: LineFacts, { best, runnerUp }: Choice): Reading {
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
		confidence: 0,
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
