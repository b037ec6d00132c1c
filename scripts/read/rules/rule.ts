import type { Evidence } from '../choice/weights.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { LineForm } from '../note-line.ts';
import { type About, type Name, nameAt, type Range, type Reading, type ReadingKind } from '../reading.ts';

/** What the lines above were read as when this line's turn comes. */
export interface Above {
	readonly previous: Reading | undefined;
	/** The line that this one is nested under. */
	readonly parent: Reading | undefined;
	/** The heading that this line stands below. */
	readonly heading: Reading | undefined;
}

/** One way to read a line. */
export interface Proposal {
	readonly kind: ReadingKind;
	readonly head: Name | undefined;
	readonly headLine: number;
	readonly names: readonly Name[];
	readonly body: Range;
	readonly items: readonly Range[];
	readonly continues: number | undefined;
	/** What it says of names that stand on other lines, where it is about several. */
	readonly about: readonly About[];
	/** What speaks for it or against it, beyond that the rule holds at all. */
	readonly evidence: readonly Evidence[];
}

/** Notes and how they are read: each line, or only the last one, in the short form of `inShort` (readings.samples.ts). */
export interface Example {
	readonly notes: string;
	readonly reads: string | readonly string[];
}

/** Notes that look alike, and the reading of their last line that no rule may win with. */
export interface CounterExample {
	readonly notes: string;
	readonly not: string;
}

/** One style in which people write notes, in one file. A rule knows neither the other rules nor its place among them. */
export interface Rule {
	/** Two or three words joined by hyphens, as in {@link RULE_WEIGHTS}. */
	readonly name: string;
	/** What it reads, for people, in a sentence. */
	readonly says: string;
	/** The forms of line that it looks at; written text where nothing is said. */
	readonly forms?: readonly LineForm[];
	/** Whether it goes by what a line lacks or by its words alone, and not by its form. */
	readonly goesByWords?: boolean;
	/** Whether only what is seen of the whole file can make it win. Its examples show what it proposes for their last line. */
	readonly isGuess?: boolean;
	/** Read so, and the last line by this rule. */
	readonly examples: readonly Example[];
	readonly counterExamples: readonly CounterExample[];
	readonly propose: (line: LineFacts, above: Above) => readonly Proposal[];
}

/** The parts of a proposal that do not follow from the line. */
export interface Parts {
	readonly head?: Name | undefined;
	/** The line on which the head stands, where it is another one: the head is then no name of this line. */
	readonly headLine?: number;
	/** Names beside the head. */
	readonly names?: readonly Name[];
	readonly body?: Range;
	readonly items?: readonly Range[];
	readonly continues?: number;
	readonly about?: readonly About[];
	readonly evidence?: readonly Evidence[];
}

/** The one proposal to read `line` as `kind`. */
export function propose(line: LineFacts, kind: ReadingKind, parts: Parts = {}): readonly Proposal[] {
	const own = parts.head !== undefined && parts.headLine === undefined ? [parts.head] : [];
	return [
		{
			kind,
			head: parts.head,
			headLine: parts.headLine ?? line.line.source.number,
			names: [...own, ...(parts.names ?? [])].sort((a, b) => a.span.start - b.span.start),
			body: parts.body ?? { start: 0, end: line.plain.length },
			items: parts.items ?? [],
			continues: parts.continues,
			about: parts.about ?? [],
			evidence: parts.evidence ?? [],
		},
	];
}

/** Nothing to propose. */
export const NOTHING: readonly Proposal[] = [];

/** A head over `range` of the line. Where it does not declare, it is a term only if another line makes it one. */
export function headAt(line: LineFacts, range: Range, declares = true): Name {
	return nameAt(line.inline, range, 'head', declares);
}

/** Members over `ranges` of the line, each a term of its own. */
export function membersAt(line: LineFacts, ranges: readonly Range[]): readonly Name[] {
	return ranges.map((range) => nameAt(line.inline, range, 'member', true));
}

/** Another name of the head over `range` of the line: an acronym or a synonym, or the long form. */
export function otherNameAt(line: LineFacts, range: Range, role: 'alias' | 'expansion'): Name {
	return nameAt(line.inline, range, role, false);
}

/** The one proposal to read `line` as definitions that stand one behind the other, each of a term of its own; nothing where there is none. */
export function proposeSeveral(line: LineFacts, parts: readonly { readonly name: Range; readonly body: Range }[]): readonly Proposal[] {
	const [first, ...others] = parts;
	if (first === undefined) return NOTHING;
	return propose(line, 'definition', {
		head: headAt(line, first.name),
		names: membersAt(
			line,
			others.map(({ name }) => name),
		),
		body: first.body,
		about: parts.map(({ name, body }) => ({ name: line.text(name), body })),
	});
}
