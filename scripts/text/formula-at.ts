import { plainFormula } from '../../src/formulas/tex.ts';
import { withoutHidden } from '../../src/language/hidden-characters.ts';

/**
 * A formula in TeX. As in Pandoc's Markdown, the signs hug it and no digit follows, so that amounts of money are none. No letter, bracket or
 * underscore may follow either, which parts it from the variables of a shell.
 */
const FORMULA = /\$((?:[^\s$\\]|\\[^\n])(?:(?:[^$\\\n]|\\[^\n]){0,998}(?:[^\s$\\]|\\[^\n]))?)\$(?![\p{L}\p{N}${(_])/uy;
/** What begins as a path of JSON does, or as an amount with words behind it. */
const NO_FORMULA = /^(?:\.|\d[\d.,]*\s+(?:\p{Ll}{2,}\s|\p{Ll}{2,}$))/u;
/** One that stands for itself. */
const DISPLAY_FORMULA = /\$\$((?:[^$\\\n]|\\[^\n]){1,1000})\$\$/uy;

/** A formula in a line. */
export interface FormulaAt {
	readonly kind: 'formula' | 'display-formula';
	readonly tex: string;
	/** As plain text. */
	readonly plain: string;
	/** What stands between its signs: 0-based UTF-16 offsets into the line, `end` exclusive. */
	readonly content: { readonly start: number; readonly end: number };
	/** The offset behind its signs. */
	readonly end: number;
}

/** The formula that begins with the dollar sign at `position` of a line and ends before `limit`; undefined where none does, or none that KaTeX can read. */
export function formulaAt(source: string, position: number, limit: number): FormulaAt | undefined {
	const isTouched = /[\p{L}\p{N}]/u.test(source.charAt(position - 1));
	const display = match(DISPLAY_FORMULA, source, position, limit);
	const found = display ?? (isTouched ? undefined : match(FORMULA, source, position, limit));
	if (found === undefined) return undefined;
	const tex = withoutHidden(found[1] ?? '').trim();
	const plain = NO_FORMULA.test(tex) ? undefined : plainFormula(tex);
	if (plain === undefined) return undefined;
	const width = display === undefined ? 1 : 2;
	const end = position + found[0].length;
	return {
		kind: display === undefined ? 'formula' : 'display-formula',
		tex,
		plain,
		content: { start: position + width, end: end - width },
		end,
	};
}

function match(pattern: RegExp, source: string, position: number, limit: number): RegExpExecArray | undefined {
	pattern.lastIndex = position;
	const found = pattern.exec(source);
	return found !== null && position + found[0].length <= limit ? found : undefined;
}
