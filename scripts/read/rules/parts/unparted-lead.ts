import type { LineFacts } from '../../facts/line-facts.ts';
import type { NamePhrase } from '../../phrase.ts';
import type { Range } from '../../reading.ts';
import { isCommon } from './common-subjects.ts';

/** A name at the front of a line in a script without blanks, and the text that a blank, an equals sign or dots part from it. */
export interface UnpartedLead {
	readonly phrase: NamePhrase;
	readonly body: Range;
	readonly sign: 'blank' | 'equals' | 'dots';
}

/** Signs of the scripts that part no words by blanks. */
const SIGNS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
/** A short name, with another one in brackets or none, and what parts it from its text. */
const LEAD = new RegExp(
	`^(?<lead>[-－]?)(?<name>[${SIGNS}A-Za-z][${SIGNS}A-Za-z0-9・]{0,11}(?:\\s?[（(][^（）()]{1,30}[）)])?)(?<sign>\\s*[=＝]\\s*|\\s*[…⋯]{1,2}\\s*|\\s+)(?=\\S{2})`,
	'u',
);
/** A Chinese name that a single blank parts from its text. */
const PLAIN_NAME = /^\p{Script=Han}{2,8}(?:\s?[（(][^（）()]{1,30}[）)])?$/u;
/** A shorter text (UTF-16 units) says nothing of a name. */
const MIN_BODY = 7;
/** What a text does not begin with: a number, a part of a book, a sign, another column. */
const NO_BODY = /^(?:vs|[和与跟及]|[\d→←↑↓=＝:：?？!！…]|第[\d一二三四五六七八九十]|[^\s]{1,8}[:：])|[→←]/u;

/** Finds the name that leads `line`; undefined where a blank in it parts anything else. */
export function unpartedLead(line: LineFacts): UnpartedLead | undefined {
	return line.once(unpartedLead, () => {
		const found = isWritten(line) ? LEAD.exec(line.plain) : null;
		const { lead = '', name = '', sign = '' } = found?.groups ?? {};
		if (found === null || (line.index === 0 && sign.trim() === '')) return undefined;
		const [separator] = line.separators;
		if (separator !== undefined && separator.range.start < lead.length + name.length) return undefined;
		const body = { start: found[0].length, end: line.plain.trimEnd().length };
		const kind = kindOf(sign);
		if (!says(line.text(body)) || !parts(line, { kind, name, sign, text: line.text(body) })) return undefined;
		const phrase = line.name({ start: lead.length, end: lead.length + name.length });
		return phrase === undefined || isCommon(line.text(phrase.range)) ? undefined : { phrase, body, sign: kind };
	});
}

/** Whether a line is Chinese or Japanese, with no markup at its front. */
function isWritten({ document, marks }: LineFacts): boolean {
	return document.lexicon?.language.isUnspaced === true && !marks.some((mark) => mark.start === 0);
}

function kindOf(sign: string): UnpartedLead['sign'] {
	if (sign.trim() === '') return 'blank';
	return /[=＝]/u.test(sign) ? 'equals' : 'dots';
}

function says(text: string): boolean {
	return text.length >= MIN_BODY && !NO_BODY.test(text) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text);
}

interface Parted {
	readonly kind: UnpartedLead['sign'];
	readonly name: string;
	readonly sign: string;
	readonly text: string;
}

/** Whether a sign parts a name from a text: dots do so only before what says what something is. */
function parts(line: LineFacts, { kind, name, sign, text }: Parted): boolean {
	if (kind === 'blank') return isParting(line, name, sign, text);
	return kind === 'equals' || line.document.lexicon?.language.answer?.test(text) === true;
}

/** Whether a blank parts a name from a text: a wide one does, a single one where the text is one that says what something is. */
function isParting(line: LineFacts, name: string, sign: string, text: string): boolean {
	const { language } = line.document.lexicon ?? {};
	if (language?.errand?.test(line.plain) === true || /[?？]\s*$/u.test(text)) return false;
	if (sign.length >= 2) return true;
	return language?.code === 'zh' ? PLAIN_NAME.test(name) && !/\s\p{Script=Han}{2,6}$/u.test(text) : language?.answer?.test(text) === true;
}
