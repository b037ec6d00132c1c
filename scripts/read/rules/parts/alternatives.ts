import { wordsOf } from '../../../../src/language/words.ts';
import type { LanguageCode } from '../../facts/language.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { type NamePhrase, trimRange } from '../../phrase.ts';
import type { Name, Range } from '../../reading.ts';
import { otherNameAt } from '../rule.ts';

/** The word that stands between two names of the same thing, by language; in others it may be a small word of another kind. */
const OR: Partial<Record<LanguageCode, RegExp>> = {
	en: /\sor\s/iu,
	und: /\sor\s/iu,
	de: /\soder\s/iu,
	fr: /\sou\s/iu,
	pt: /\sou\s/iu,
	es: /\s[ou]\s/iu,
	it: /\so\s/iu,
	nl: /\sof\s/iu,
	pl: /\s(?:lub|albo|czyli)\s/iu,
	ru: /\sили\s/iu,
	uk: /\sабо\s/iu,
	el: /\sή\s/iu,
	ar: /\sأو\s/u,
	he: /\sאו\s/u,
	ko: /\s또는\s/u,
	id: /\satau\s/iu,
	sv: /\seller\s/iu,
	da: /\seller\s/iu,
	nb: /\seller\s/iu,
	fi: /\s(?:tai|eli)\s/iu,
	cs: /\s(?:neboli|nebo|či)\s/iu,
	tr: /\s(?:veya|ya da)\s/iu,
	ro: /\ssau\s/iu,
	hu: /\svagy\s/iu,
	vi: /\shoặc\s/iu,
	hi: /\sया\s/u,
};
/** So many words a name has beside another one. */
const MAX_WORDS = 3;

/** `Metodo Martinotti o Charmat`: the first name, and the others as names of the same; the whole phrase where it is one name. */
export function alternatives(line: LineFacts, phrase: NamePhrase): { readonly range: Range; readonly names: readonly Name[] } {
	const text = line.text(phrase.range);
	const sign = OR[line.document.language]?.exec(text) ?? undefined;
	if (sign === undefined) return { range: phrase.range, names: [] };
	const first = trimRange(line.plain, { start: phrase.range.start, end: phrase.range.start + sign.index });
	const second = trimRange(line.plain, { start: phrase.range.start + sign.index + sign[0].length, end: phrase.range.end });
	const isName = (range: Range): boolean => line.name(range, true) !== undefined && wordsOf(line.text(range)).length <= MAX_WORDS;
	return isName(first) && isName(second)
		? { range: first, names: [otherNameAt(line, second, 'alias')] }
		: { range: phrase.range, names: [] };
}
