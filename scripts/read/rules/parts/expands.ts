import type { LineFacts } from '../../facts/line-facts.ts';
import type { Range } from '../../reading.ts';
import { headAt, NOTHING, otherNameAt, type Proposal, propose } from '../rule.ts';

/** An acronym and its long form, where the long form can be a name. */
export function expands(line: LineFacts, head: Range, long: Range): readonly Proposal[] {
	if (line.name(long, true) === undefined) return NOTHING;
	return propose(line, 'expansion', { head: headAt(line, head), names: [otherNameAt(line, long, 'expansion')], body: long });
}
