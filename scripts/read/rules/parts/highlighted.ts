import { wordsOf } from '../../../../src/language/words.ts';
import type { Mark } from '../../../text/inline-text.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import type { NamePhrase } from '../../phrase.ts';
import type { Range } from '../../reading.ts';

/** Words that give a thing its name. */
const NAMING =
	/(?:\bcalled|\bnamed|\bknown as|\btermed|\bcalls? this|\bhei(?:ß|ss)(?:t|en)|\bnennt man|\bgenannt|\bs['’]appellent?|\bappelée?s?|\bse (?:llaman?|denominan?)|\bllamad[oa]s?|\bchamad[oa]s?|\bchamam?(?:-se)?|\bsi chiaman?o?|\bdett[oaie]|\bheet|\bheten|\bgenoemd|называ(?:ется|ются|ют))\s*(?:(?:an?|the|el|la|los|las|le|les|der|die|das|ein|eine|un|una|une|il|het|een)\s+|l['’])?$/iu;

/** A name that a flash card’s gap or a highlight sets apart, and whether the sentence in `range` is about it or gives it. */
export function highlightedName(line: LineFacts, range: Range): { readonly phrase: NamePhrase; readonly isSubject: boolean } | undefined {
	for (const mark of highlights(line)) {
		if (mark.start < range.start || mark.end > range.end) continue;
		const phrase = line.name(mark, true);
		const before = line.plain.slice(Math.max(range.start, mark.start - 60), mark.start);
		if (phrase === undefined || /^\d/u.test(line.text(phrase.range))) continue;
		if (NAMING.test(before)) return { phrase, isSubject: false };
		const isFirst = before.trim() === '' || (wordsOf(before).length === 1 && before.trim().length <= 4);
		if (isFirst && wordsOf(line.plain.slice(mark.end, range.end)).length >= 3) return { phrase, isSubject: true };
	}
	return undefined;
}

/** The gaps and highlights of a line; emphasis by stars or underscores is another matter. */
function highlights(line: LineFacts): readonly Mark[] {
	return line.marks.filter((mark) => {
		const column = line.inline.columns[mark.start] ?? 1;
		return mark.kind === 'emphasis' && /(?:==|::)$/u.test(line.line.source.text.slice(Math.max(0, column - 3), column - 1));
	});
}
