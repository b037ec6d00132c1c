import type { PlacedReading, StudyNotes } from '../../model/types.ts';
import type { PartsDiagram } from '../diagram.ts';

const RELATIVE = /\s+(?:which|that|who)\s+(?<purpose>.+)$/iu;
const PLUS = /\s*\+\s*/u;
/** A name has a word; a formula has none, or signs of arithmetic. */
const NAME = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FORMULA = /[=<>×÷^*·√∑²³]|\d\s*[-/]|^\p{L}\d/u;
const MIN_COUNT = 2;
const MAX_COUNT = 8;
/** Maximum length of a part's name, in UTF-16 units. */
const MAX_LENGTH = 40;

/** The parts that a line lists: `ELK = Elasticsearch + Logstash + Kibana which together do the logging`. */
export function partsOf(placed: PlacedReading, notes: StudyNotes, id: string): PartsDiagram | undefined {
	const { reading, subject, kind } = placed;
	const whole = subject === undefined ? reading.head?.text : notes.termById.get(subject)?.name;
	// A list of parts after an acronym is read as its expansion. Prose that contains a plus sign is excluded.
	if ((kind !== 'equals' && kind !== 'expansion') || whole === undefined) return undefined;
	const said = reading.inline.plain.slice(reading.body.start, reading.body.end);
	const parts = said.replace(RELATIVE, '').trim().split(PLUS);
	const named = parts.every((part) => part.length <= MAX_LENGTH && NAME.test(part) && !FORMULA.test(part));
	if (parts.length < MIN_COUNT || parts.length > MAX_COUNT || !named) return undefined;
	const purpose = RELATIVE.exec(said)?.groups?.['purpose'] ?? '';
	return { kind: 'parts', id, title: `The parts of ${whole}`, whole, parts, purpose: purpose.trim() };
}
