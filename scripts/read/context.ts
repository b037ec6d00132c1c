import type { InlineText } from '../text/inline.ts';
import type { NoteLine } from './note-line.ts';
import type { Name, Range, Reading, ReadingKind } from './reading.ts';
import { nameAt } from './reading.ts';
import type { SiblingList } from './sibling-list.ts';
import type { Word } from './words.ts';

/** What a rule may look at: the line, its surroundings and the reading just before it. Never the model. */
export interface LineContext {
	readonly line: NoteLine;
	readonly inline: InlineText;
	readonly plain: string;
	readonly words: readonly Word[];
	/** The line that this one is nested under. */
	readonly parent: Reading | undefined;
	/** How many lines are nested right under this one. */
	readonly children: number;
	/** The lines nested beside this one, this one among them. */
	readonly siblings: SiblingList;
	/** Whether the author begins most lines in lower case, so that a small letter tells nothing. */
	readonly lowerCaseStyle: boolean;
	readonly previous: Reading | undefined;
	readonly next: NoteLine | undefined;
	/** The head of the table that a row stands in. */
	readonly tableHead: Reading | undefined;
}

/** Reads a line its way, or passes it on to the next rule. */
export type Rule = (context: LineContext) => Reading | undefined;

/** What a rule found; the rest follows from the context. */
export interface Finding {
	readonly head?: Name | undefined;
	readonly headLine?: number;
	readonly names?: readonly Name[];
	readonly body?: Range;
	readonly items?: readonly Range[];
	readonly continues?: number;
	readonly doubt?: string;
}

/** The reading of `context`'s line as `kind`. */
export function reading(context: LineContext, kind: ReadingKind, found: Finding = {}): Reading {
	const names = [...(found.head !== undefined && found.headLine === undefined ? [found.head] : []), ...(found.names ?? [])];
	return {
		line: context.line,
		inline: context.inline,
		kind,
		head: found.head,
		headLine: found.headLine ?? context.line.source.number,
		names: names.sort((a, b) => a.span.start - b.span.start),
		body: found.body ?? { start: 0, end: context.plain.length },
		items: found.items ?? [],
		continues: found.continues,
		doubt: found.doubt,
	};
}

/** A head over `range` of the context's line. */
export function headAt(context: LineContext, range: Range, declares = true): Name {
	return nameAt(context.inline, range, 'head', declares);
}

/** Members over `ranges` of the context's line. */
export function membersAt(context: LineContext, ranges: readonly Range[]): readonly Name[] {
	return ranges.map((range) => nameAt(context.inline, range, 'member', true));
}
