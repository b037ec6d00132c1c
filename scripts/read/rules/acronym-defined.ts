import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { DETERMINERS, LINKING_WORDS } from '../lexicon.ts';
import { trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { headAt, NOTHING, otherNameAt, propose, type Rule } from './rule.ts';

/** In UTF-16 units. A longer text is no long form. */
const MAX_LONG_FORM = 80;
/** Fewer words behind a comma go on with the long form. */
const MIN_SAID = 3;

/** `PEEP positive end-expiratory pressure = what keeps the lungs open`: the long form stands between the acronym and what it is. */
export const acronymDefined: Rule = {
	name: 'acronym-defined',
	says: 'An acronym, its long form right behind it, a separator or a comma, and what it is.',
	examples: [
		{
			notes: 'SBT spontaneous breathing trial = half an hour without help',
			reads: 'definition SBT + expansion spontaneous breathing trial',
		},
		{
			notes: 'PSV pressure support ventilation: the patient triggers each breath',
			reads: 'definition PSV + expansion pressure support ventilation',
		},
		{ notes: 'CNI Container Network Interface, the plug-in API of pods', reads: 'definition CNI + expansion Container Network Interface' },
	],
	counterExamples: [
		{ notes: 'CNCF Cloud Native Computing Foundation', not: 'definition CNCF + expansion Cloud Native Computing Foundation' },
		{ notes: 'AWS regions: places with data centres', not: 'definition AWS + expansion regions' },
		{ notes: 'SLO service level objective, SLA', not: 'definition SLO + expansion service level objective' },
	],
	propose: (line) => {
		const [first, second] = line.words;
		if (first === undefined || second === undefined || first.start > 0 || !looksLikeAcronym(first.text)) return NOTHING;
		if (line.plain.slice(first.end, second.start).trim() !== '') return NOTHING;
		for (const cut of cutsBehind(line, second.start)) {
			const long = trimRange(line.plain, { start: second.start, end: cut.start });
			const body = trimRange(line.plain, { start: cut.end, end: line.plain.length });
			if (!isAcronymOf(first.text, line.text(long)) || line.name(long, true) === undefined || body.end <= body.start) continue;
			const names = [otherNameAt(line, long, 'expansion')];
			return propose(line, 'definition', { head: headAt(line, { start: 0, end: first.end }), names, body });
		}
		return NOTHING;
	},
};

/** Where the long form may end: at the first separator behind `from`, and at a comma before it that as much follows as a definition has. */
function cutsBehind(line: LineFacts, from: number): readonly Range[] {
	const separator = line.separators.find(({ range }) => range.start > from);
	const comma = line.plain.indexOf(', ', from);
	const said = line.words.filter((word) => word.start > comma);
	const [opening] = said;
	const saysWhat =
		opening !== undefined && !looksLikeAcronym(opening.text) && (DETERMINERS.has(opening.lower) || !LINKING_WORDS.has(opening.lower));
	const isSaid = comma > 0 && said.length >= MIN_SAID && saysWhat;
	const cuts = [...(separator === undefined ? [] : [separator.range]), ...(isSaid ? [{ start: comma, end: comma + 2 }] : [])];
	return cuts.filter(({ start }) => start - from <= MAX_LONG_FORM).sort((a, b) => a.start - b.start);
}
