import type { PlacedReading, StudyNotes } from '../model/types.ts';

/** How one line was read, as `explain --json` prints it. Columns are 1-based UTF-16 positions in `text`, ends exclusive. */
export interface Explanation {
	readonly line: number;
	readonly kind: string;
	/** The line's subject as written; empty where it has none. */
	readonly head: string;
	readonly terms: readonly { readonly id: string; readonly name: string; readonly start: number; readonly end: number }[];
	readonly topic: string;
	/** The line as it stands in the file. */
	readonly text: string;
	/** The page and heading that it is on, or why it is on none. */
	readonly outcome: string;
	/** The rule that read the line so. */
	readonly rule: string;
	/** How sure the reading is, 0 to 1. */
	readonly confidence: number;
	/** The reading that came second; null where no rule read the line otherwise. */
	readonly runnerUp: { readonly rule: string; readonly kind: string } | null;
}

/** One explanation for each non-blank line of one file, in order. */
export function explain(notes: StudyNotes, file: string): readonly Explanation[] {
	return notes.readings.filter((placed) => placed.file === file).map((placed) => explanation(placed, notes));
}

function explanation(placed: PlacedReading, notes: StudyNotes): Explanation {
	const { reading } = placed;
	return {
		line: reading.line.source.number,
		kind: placed.kind,
		head: placed.head?.text ?? '',
		terms: placed.terms.map(({ id, span }) => ({ id, name: notes.termById.get(id)?.name ?? id, start: span.start, end: span.end })),
		topic: placed.topic,
		text: reading.line.source.text,
		outcome: placed.omittedBecause === undefined ? pageOf(placed) : `left out: ${placed.omittedBecause}`,
		rule: reading.rule,
		confidence: reading.confidence,
		runnerUp: reading.runnerUp ?? null,
	};
}

function pageOf(placed: PlacedReading): string {
	const page = `docs/${placed.topic}.md`;
	return (placed.section as string) === (placed.topic as string) ? page : `${page}#${placed.section}`;
}
