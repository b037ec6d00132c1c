import { SMALL_WORDS } from '../../src/language/small-words.ts';
import type { Span } from '../text/source.ts';
import { isAcronymOf } from './acronym.ts';

/** A heading's parts: its depth, its title, the id it asks for, the reminder to the author that it holds. */
export interface HeadingParts {
	readonly depth: number;
	readonly title: Span;
	readonly fixedId: string | undefined;
	readonly remark: Span | undefined;
}

const HEADING = /^[ \t]*(#{1,6})(?:[ \t]+|$|(?<=##)(?=\p{L}))(.*?)(?:[ \t]+#+)?[ \t]*$/u;
const FIXED_ID = /[ \t]*\{#([A-Za-z0-9][\w-]*)\}[ \t]*$/u;
const BRACKET = /[ \t]*\(([^()]*)\)[ \t]*$/u;
const REMINDERS = new Set(['todo', 'tbd', 'fixme', 'wip', 'nb', 'note', 'draft']);

/** Reads `text` as a `#` heading, or gives undefined. */
export function headingParts(text: string): HeadingParts | undefined {
	const found = HEADING.exec(text);
	if (found === null) return undefined;
	const marks = found[1] ?? '';
	const start = text.indexOf(marks) + marks.length;
	let title = (found[2] ?? '').trimEnd();
	const from = title === '' ? start : text.indexOf(title, start);
	const fixed = FIXED_ID.exec(title);
	if (fixed !== null) title = title.slice(0, fixed.index);
	const bracket = BRACKET.exec(title);
	const before = bracket === null ? title : title.slice(0, bracket.index);
	const inside = bracket?.[1] ?? '';
	const isRemark = bracket !== null && before !== '' && isReminder(before, inside);
	const shown = isRemark ? before : title;
	return {
		depth: marks.length,
		title: { start: from + 1, end: from + 1 + shown.length },
		fixedId: fixed?.[1],
		remark: isRemark ? { start: from + before.length + 1, end: from + title.length + 1 } : undefined,
	};
}

/** Whether a heading's bracket speaks to the author; a short form or another name of the title does not. */
function isReminder(title: string, inside: string): boolean {
	const words = inside.split(/\s+/u).filter((word) => word !== '');
	if (words.length === 0) return true;
	if (words.some((word) => REMINDERS.has(word.toLowerCase().replace(/\W+$/u, '')))) return true;
	if (isAcronymOf(inside, title)) return false;
	if (words.length === 1 && /\d/u.test(inside)) return false;
	return !words.every((word) => SMALL_WORDS.has(word) || word === 'vs' || /^[\p{Lu}\p{Lo}\d.]/u.test(word));
}
