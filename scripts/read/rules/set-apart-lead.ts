import { wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { CLAUSE_WORDS, LABELS, OPENING_WORDS, ORDERS } from '../lexicon.ts';
import { trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A longer command (UTF-16 units) names nothing. */
const MAX_COMMAND = 60;
/** A bracket or none, a blank, and a text in a script without blanks. */
const BLANK_BEHIND = /^(?:[（(][^（）()]{1,30}[）)])?[ \u3000]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u;
/** The share of a list's items, 0 to 1, that begin alike where the markup at their front sets names apart. */
const MIN_SHARE = 0.6;
/** Keys pressed together, which their spelling alone sets apart. */
const KEYS =
	/^(?:(?:ctrl|control|cmd|command|alt|option|shift|meta|super|win|strg|maj|esc|[⌘⌥⇧⌃])(?:\s?[-+]\s?|(?<=[⌘⌥⇧⌃])))+(?:\p{L}{1,6}|[^\s\p{L}]{1,3}|F\d{1,2})(?=\s)/iu;
/** Words, or a comma, that go on with the name rather than begin what it is. */
const GOES_ON = /^\s*(?:[,;.:=→–—|+/(-]|(?:and|or|vs\.?|und|oder|et|ou|y|o|e)\s)/iu;

/** `` `popd` back to the last place `` or `**Natural** dried as whole cherries` in a list of such lines. */
export const setApartLead: Rule = {
	name: 'set-apart-lead',
	says: 'In a list whose items begin in code or in bold, each is a name, and what follows after a mere blank says what it is; so with keys to press.',
	examples: [
		{ notes: '`popd` back to the last place\n`cd -` the one before', reads: ['definition popd', 'definition cd -'] },
		{
			notes: '- **Natural** dried as whole cherries\n- **Honey** skin off, dried sticky',
			reads: ['definition Natural', 'definition Honey'],
		},
		{ notes: 'Ctrl+Z suspend, then bg', reads: 'definition Ctrl+Z' },
	],
	counterExamples: [
		{ notes: '`cd -` was new to me', not: 'definition cd -' },
		{ notes: '**Never** run as root\n**Always** ask twice', not: 'definition Always' },
		{ notes: '**Ann** and Bob came\n**Cid** and Dan came', not: 'definition Cid' },
	],
	propose: (line) => {
		const lead = leadOf(line) ?? linkBeforeBlank(line) ?? keysOf(line);
		if (lead === undefined || GOES_ON.test(line.plain.slice(lead.end))) return NOTHING;
		const mark = line.marks[0];
		if (mark?.kind === 'strong' && mark.start === 0 && !isBoldName(line, lead)) return NOTHING;
		const body = trimRange(line.plain, { start: lead.end, end: line.plain.length });
		if (wordsOf(line.text(body)).length === 0) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, trimRange(line.plain, lead)), body });
	},
};

/** Whether what is set in bold is a name and neither an adverb nor the beginning of a sentence. */
function isBoldName(line: LineFacts, lead: Range): boolean {
	const phrase = line.name(lead, true);
	const [first] = phrase?.words ?? [];
	if (first === undefined || /^(?:always|often|sometimes)$|ly$/u.test(first.lower)) return false;
	return !CLAUSE_WORDS.has(first.lower) && !OPENING_WORDS.has(first.lower) && !ORDERS.has(first.lower) && !LABELS.has(first.lower);
}

/** A link at the front of a line in a script without blanks, where a blank behind it parts it from a text. */
function linkBeforeBlank(line: LineFacts): Range | undefined {
	const [mark] = line.marks;
	if (mark?.kind !== 'wiki' || mark.start > 0 || line.separator !== undefined) return undefined;
	const behind = BLANK_BEHIND.exec(line.plain.slice(mark.end, mark.end + MAX_COMMAND));
	return behind === null ? undefined : mark;
}

function keysOf(line: LineFacts): Range | undefined {
	const keys = KEYS.exec(line.plain);
	return keys === null ? undefined : { start: 0, end: keys[0].length };
}

/** Code or bold at the front of a line, where the list around it begins so as well. */
function leadOf(line: LineFacts): Range | undefined {
	const [mark] = line.marks;
	if (mark === undefined || !hasLead(line) || mark.end > MAX_COMMAND) return undefined;
	const alike = line.around.siblings.count(mark.kind === 'code' ? hasCodeLead : hasBoldLead);
	return alike >= 2 && alike >= line.around.siblings.size * MIN_SHARE ? mark : undefined;
}

function hasLead(line: LineFacts): boolean {
	return hasCodeLead(line) || hasBoldLead(line);
}

function hasCodeLead(line: LineFacts): boolean {
	return beginsWith(line, 'code');
}

function hasBoldLead(line: LineFacts): boolean {
	return beginsWith(line, 'strong');
}

function beginsWith({ marks, plain }: LineFacts, kind: 'code' | 'strong'): boolean {
	const [mark] = marks;
	return mark?.kind === kind && mark.start === 0 && mark.end < plain.trimEnd().length && /^\s/u.test(plain.slice(mark.end));
}
