import type { SourceLine } from '../../../text/source.ts';
import type { LineParts, TakeLines } from '../dialect.ts';
import { cellAlone, cellsBetween, MARKUP_ONLY, row, spanOf } from './lines.ts';

/** Attributes in front of a cell: `style="…" |`. */
const CELL_ATTRIBUTES = /^[!|]\s*[\w-]+\s*=[^|]{0,300}\|(?!\|)/u;

/** Takes the lines of MediaWiki’s tables: a row on a line, or a cell on a line. */
export function wikiTable(lines: readonly SourceLine[]): TakeLines {
	let isOpen = false;
	let column = 0;
	return (index) => {
		const text = (lines[index]?.text ?? '').trimEnd();
		const at = text.length - text.trimStart().length;
		const sign = text.slice(at, at + 2);
		if (sign === '{|') {
			isOpen = true;
			column = 0;
			return MARKUP_ONLY;
		}
		if (!isOpen || !/^[|!]/u.test(sign)) return [];
		if (sign === '|}') {
			isOpen = false;
			return MARKUP_ONLY;
		}
		if (sign === '|-') {
			column = 0;
			return [{ form: 'table-rule' }];
		}
		if (sign === '|+') return [{ form: 'text', content: spanOf(text, at + 2), label: { of: 'title', span: spanOf(text, at + 2) } }];
		const from = at + (CELL_ATTRIBUTES.exec(text.slice(at))?.[0].length ?? 1);
		return cells(text, from, text.charAt(at) === '!', () => column++);
	};
}

function cells(text: string, from: number, isHead: boolean, nextColumn: () => number): readonly LineParts[] {
	const found = cellsBetween(text, isHead ? /!!|\|\|/gu : /\|\|/gu, from);
	if (found.length > 1) return row(text, found, isHead);
	return isHead ? MARKUP_ONLY : cellAlone(text, from, nextColumn());
}
