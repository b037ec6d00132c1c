import type { LineFacts } from '../facts/line-facts.ts';
import { trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** So many lines above may a list of names stand. */
const MAX_ABOVE = 8;
const SIGN = /\s*[,，、/／·・]\s*/u;
/** A longer part of a list is no name (UTF-16 units). */
const MAX_NAME = 12;
/** What may stand between a name and what is said of it: a blank, or the sign of a subject. */
const BEHIND = /^(?:(?:은|는|이란|란)\s+|は、?|\s+)(?=\S)/u;
/** Less (UTF-16 units) says nothing. */
const MIN_SAID = 6;

/** `순환법 - 정순환, 역순환`, and below it `정순환 위에서 아래로 도는 방식`. */
export const announcedName: Rule = {
	name: 'announced-name',
	says: 'In Japanese, Korean and Chinese notes, an item that begins with a name of a list above says what that name is.',
	examples: [
		{
			notes: '오늘은 공장에 갔다. 비가 왔다.\n건조법 2개 - 음건법, 양건법\n · 음건법 그늘에서 오래 말림\n · 양건법은 햇볕에 바로 말림',
			reads: ['statement', 'statement', 'definition 음건법', 'definition 양건법'],
		},
	],
	counterExamples: [{ notes: '오늘은 공장에 갔다. 비가 왔다.\n준비물: 우산, 장화\n우산 꼭 가져가기로 함', not: 'definition 우산' }],
	propose: (line) => {
		if (line.document.lexicon?.language.isCjk !== true || line.line.marker === undefined) return NOTHING;
		if (line.separators.some(({ kind }) => kind !== 'tab')) return NOTHING;
		const name = announced(line);
		if (name === undefined || line.name(name) === undefined) return NOTHING;
		const rest = line.plain.slice(name.end);
		const said = BEHIND.exec(rest);
		if (said === null || rest.length - said[0].length < MIN_SAID) return NOTHING;
		const body = trimRange(line.plain, { start: name.end + said[0].length, end: line.plain.length });
		return propose(line, 'definition', { head: headAt(line, name), body });
	},
};

/** The longest name of a list above that `line` begins with. */
function announced(line: LineFacts): Range | undefined {
	let above = line.around.previous;
	for (let step = 0; step < MAX_ABOVE && above !== undefined && above.line.form === 'text'; step += 1) {
		const start = above.separator?.range.end;
		const names = start === undefined ? [] : above.plain.slice(start).split(SIGN);
		if (names.length > 1 && names.every((name) => name.trim().length <= MAX_NAME)) {
			const own = names.filter((name) => name.trim().length > 1 && line.plain.startsWith(name.trim()));
			const longest = own.sort((a, b) => b.length - a.length)[0]?.trim();
			if (longest !== undefined) return { start: 0, end: longest.length };
		}
		above = above.around.previous;
	}
	return undefined;
}
