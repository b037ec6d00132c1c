import type { PlacedReading, StudyNotes } from '../../model/types.ts';
import type { PartsDiagram } from '../diagram.ts';

const RELATIVE = /\s+(?:which|that|who)\s+(?<purpose>.+)$/iu;
const PLUS = /\s*\+\s*/u;
const MIN_COUNT = 2;
const MAX_COUNT = 8;
/** A part is named in a few words (UTF-16 units). */
const MAX_LENGTH = 40;

/** A line that says of which parts something consists: `ELK = Elasticsearch + Logstash + Kibana which together do the logging`. */
export function partsOf(placed: PlacedReading, notes: StudyNotes, id: string): PartsDiagram | undefined {
	const { reading, subject, kind } = placed;
	const whole = subject === undefined ? reading.head?.text : notes.termById.get(subject)?.name;
	// An acronym of its parts counts as its long form; a sentence with a plus in it does not.
	if ((kind !== 'equals' && kind !== 'expansion') || whole === undefined) return undefined;
	const said = reading.inline.plain.slice(reading.body.start, reading.body.end);
	const parts = said.replace(RELATIVE, '').trim().split(PLUS);
	const named = parts.every((part) => part !== '' && part.length <= MAX_LENGTH && !part.includes('='));
	if (parts.length < MIN_COUNT || parts.length > MAX_COUNT || !named) return undefined;
	const purpose = RELATIVE.exec(said)?.groups?.['purpose'] ?? '';
	return { kind: 'parts', id, title: `The parts of ${whole}`, whole, parts, purpose: purpose.trim() };
}
