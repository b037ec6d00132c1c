import type { Mark } from '../../text/inline.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { wordsOf } from '../words.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** Words that give a thing its name. */
const NAMING =
	/(?:\bcalled|\bnamed|\bknown as|\btermed|\bcalls? this|\bhei(?:ß|ss)(?:t|en)|\bnennt man|\bgenannt|\bs['’]appellent?|\bappelée?s?|\bse (?:llaman?|denominan?)|\bllamad[oa]s?|\bchamad[oa]s?|\bchamam?(?:-se)?|\bsi chiaman?o?|\bdett[oaie]|\bheet|\bheten|\bgenoemd|называ(?:ется|ются|ют))\s*(?:(?:an?|the|el|la|los|las|le|les|der|die|das|ein|eine|un|una|une|il|het|een)\s+|l['’])?$/iu;

/** `A {{c1::drumlin}} is …`, `An ==esker== is …`. */
export const clozeTerm: Rule = {
	name: 'cloze-term',
	says: 'A gap of a flash card, or a highlight, is a term where a sentence is about it or gives a thing its name.',
	examples: [
		{ notes: 'A {{c1::drumlin}} points where the ice went', reads: 'definition drumlin' },
		{ notes: 'An ==esker== winds across the plain', reads: 'definition esker' },
		{ notes: 'A hill of till is called {{c1::drumlin}}', reads: 'definition + member drumlin' },
	],
	counterExamples: [
		{ notes: 'The ice was {{c1::3 km}} thick', not: 'definition 3 km' },
		{ notes: 'The Romans reached ==Britain== in 43', not: 'definition Britain' },
	],
	propose: (line) => {
		if (line.separator?.kind === 'tab') return NOTHING;
		for (const mark of highlights(line)) {
			const phrase = line.name(mark, true);
			const before = line.plain.slice(0, mark.start);
			if (phrase === undefined || /^\d/u.test(line.text(phrase.range))) continue;
			if (NAMING.test(before.slice(-60))) return propose(line, 'definition', { names: membersAt(line, [phrase.range]) });
			const isSubject = before.trim() === '' || (wordsOf(before).length === 1 && before.trim().length <= 4);
			if (isSubject && wordsOf(line.plain.slice(mark.end)).length >= 3)
				return propose(line, 'definition', { head: headAt(line, phrase.range) });
		}
		return NOTHING;
	},
};

/** The gaps and highlights of a line; emphasis by stars or underscores is another matter. */
function highlights(line: LineFacts): readonly Mark[] {
	return line.marks.filter((mark) => {
		const column = line.inline.columns[mark.start] ?? 1;
		return mark.kind === 'emphasis' && /(?:==|::)$/u.test(line.line.source.text.slice(Math.max(0, column - 3), column - 1));
	});
}
