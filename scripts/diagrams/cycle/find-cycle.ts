import type { NotesSection, PlacedReading } from '../../model/types.ts';
import type { CycleDiagram } from '../diagram.ts';

/** “Loop” is not among them: a list of loops is about programming. */
const CYCLE = /\b(?:life[ -]?)?cycles?\b/iu;
const MIN_COUNT = 3;
/** A larger circle is not readable. */
const MAX_COUNT = 14;
/** A stage is a few words (UTF-16 units), not a sentence. */
const MAX_LENGTH = 40;

/** The cycle of a section whose heading mentions one and whose lines are bare names: its stages, in order. */
export function cycleOf(section: NotesSection, id: string): CycleDiagram | undefined {
	const title = section.title;
	if (title === undefined || !CYCLE.test(title)) return undefined;
	const lines = section.lines.filter((line) => line.omittedBecause === undefined);
	const stages = lines.map(({ reading }) => reading.inline.plain.trim());
	if (stages.length < MIN_COUNT || stages.length > MAX_COUNT || !lines.every(isStage)) return undefined;
	return { kind: 'cycle', id, title, stages };
}

function isStage({ kind, reading }: PlacedReading): boolean {
	return (kind === 'term' || kind === 'steps') && reading.inline.plain.trim().length <= MAX_LENGTH && reading.continues === undefined;
}
