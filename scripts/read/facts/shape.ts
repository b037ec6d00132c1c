import { isCapitalised, wordsOf } from '../../../src/language/words.ts';
import type { InlineText } from '../../text/inline-text.ts';
import type { NoteLine } from '../note-line.ts';
import type { Separator, SeparatorKind } from './separators.ts';

/** How the front of a line is set: by markup, or in plain text by its case. */
export type Lead = 'strong' | 'emphasis' | 'code' | 'link' | 'wiki' | 'quoted' | 'capital' | 'small' | 'number' | 'sign';

/** What a line looks like, whatever it says. Lines of one shape are written in one style. */
export interface Shape {
	readonly form: NoteLine['form'];
	readonly marker: 'bullet' | 'ordered' | 'task' | 'none';
	readonly lead: Lead;
	/** Whether the markup at the front covers the whole line. */
	readonly whole: boolean;
	/** The first separator, where it stands near enough to the front to part a name from a text. */
	readonly separator: SeparatorKind | 'none';
	/** How the line ends: with a sentence's stop, a colon, a question mark, or open. */
	readonly end: 'stop' | 'colon' | 'question' | 'open';
	/** Up to 3, 4 to 8, or more words. */
	readonly length: 'short' | 'middle' | 'long';
	/** All of the above in one word, to count and compare by. */
	readonly key: string;
}

/** A separator further right (in UTF-16 units) parts no name from a text. */
const NEAR = 80;

/** The shape of a line. */
export function shapeOf(line: NoteLine, inline: InlineText, separators: readonly Separator[]): Shape {
	const plain = inline.plain.trimEnd();
	const mark = inline.marks.find((one) => one.start === 0 && one.end > 0 && one.kind !== 'strike');
	const [first] = separators;
	const words = wordsOf(plain.slice(0, 120)).length;
	const shape = {
		form: line.form,
		marker: line.marker?.kind ?? 'none',
		lead: leadOf(mark?.kind, plain),
		whole: mark !== undefined && mark.end >= plain.length,
		separator: first !== undefined && first.range.start <= NEAR ? first.kind : 'none',
		end: endOf(plain),
		length: words <= 3 ? 'short' : words <= 8 ? 'middle' : 'long',
	} as const;
	return { ...shape, key: Object.values(shape).join(' ') };
}

function leadOf(kind: InlineText['marks'][number]['kind'] | undefined, plain: string): Lead {
	if (kind === 'formula' || kind === 'display-formula') return 'sign';
	if (kind !== undefined && kind !== 'strike' && kind !== 'footnote' && kind !== 'image') return kind;
	if (/^["“„«‘「『]/u.test(plain)) return 'quoted';
	if (/^\d/u.test(plain)) return 'number';
	if (/^\p{L}/u.test(plain)) return isCapitalised(plain) ? 'capital' : 'small';
	return 'sign';
}

function endOf(plain: string): Shape['end'] {
	if (/[.!।。！…]["'”’)»」』]*$/u.test(plain)) return 'stop';
	if (/[:：]$/u.test(plain)) return 'colon';
	return /[?？؟]$/u.test(plain) ? 'question' : 'open';
}
