import { isUnparted } from '../languages/foreign-name.ts';

/** A way to part a name from a text that only the other lines of a file show to be meant so. */
export type HabitSign = 'dots' | 'gap' | 'sign';

/** Behind a name: dots, a wide blank, or one sign that stands for nothing else in a line of words. Sticky. */
const SIGNS: Readonly<Record<HabitSign, RegExp>> = {
	dots: /\s*(?:\.{2,4}|[…⋯]{1,2})\s*(?=[^\s.…?!])/uy,
	gap: /(?: {2,}|[ ]?\u3000+[ ]?)(?=\S)/uy,
	sign: /\s+[>~»›·•*^;¦\\#@]{1,2}\s+(?=\S)|\s*[;›»¦](?:\s+|(?=\S))/uy,
};
const ALL: readonly HabitSign[] = ['dots', 'gap', 'sign'];
/** A name: up to four words, or up to 14 signs of a script without blanks, and a bracket behind it. Commas and stops end it. */
const NAME =
	/^(?:[\p{L}\p{N}][\p{L}\p{N}'’/&+-]*(?: [\p{L}\p{N}'’/&+-]+){0,3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・／]{1,14})(?:\s?[（(][^()（）]{1,40}[)）])?/u;
/** Fewer lines show no habit. */
const MIN_LINES = 3;
/** Behind names of scripts without blanks, in which dots end no sentence, so many do. */
const MIN_UNPARTED = 2;
/** The share, 0 to 1, of the lines with a sign that have it once and right behind a name. */
const MIN_SHARE = 0.7;
/** The share of all lines of text that have it, 0 to 1. */
const MIN_OF_ALL = 0.08;

/**
 * The signs by which the author of `lines` (the text of each, without markup) parts names from texts: `grain.. direction of the fibres`. A sign counts
 * where most lines that hold it hold it once, behind a name, and each behind another name.
 */
export function habitSigns(lines: readonly string[]): readonly HabitSign[] {
	return ALL.filter((sign) => {
		const holding = lines.filter((line) => positions(line, sign).length > 0);
		const names = holding.flatMap((line) => nameBefore(line, sign) ?? []);
		const distinct = new Set(names).size;
		const least = sign === 'dots' && names.every(isUnparted) ? MIN_UNPARTED : MIN_LINES;
		return distinct >= least && distinct >= holding.length * MIN_SHARE && distinct >= lines.length * MIN_OF_ALL;
	});
}

/** The length of a sign at `at`, of those that are a habit; 0 where none stands there. */
export function habitSignAt(
	plain: string,
	at: number,
	signs: readonly HabitSign[],
): { readonly sign: HabitSign; readonly length: number } | undefined {
	for (const sign of signs) {
		const pattern = SIGNS[sign];
		pattern.lastIndex = at;
		const found = pattern.exec(plain)?.[0] ?? '';
		if (found !== '') return { sign, length: found.length };
	}
	return undefined;
}

/** Where a sign stands in the first part of a line. */
function positions(line: string, sign: HabitSign): readonly number[] {
	const pattern = new RegExp(SIGNS[sign].source, 'gu');
	return [...line.slice(0, MAX_LOOKED_AT).matchAll(pattern)].map(({ index }) => index).filter((index) => index > 0);
}

/** What stands further right parts no name from anything. */
const MAX_LOOKED_AT = 120;

function nameBefore(line: string, sign: HabitSign): string | undefined {
	const places = positions(line, sign);
	const name = NAME.exec(line)?.[0];
	if (places.length !== 1 || name === undefined || name.length !== places[0]) return undefined;
	// A wide blank is an ordinary one in texts that hold blanks of another width as well.
	return sign === 'gap' && line.charAt(name.length) === '\u3000' && /\s/u.test(name) ? undefined : name.toLowerCase();
}
