import { type Lexicon, lexiconOf } from '../languages/registry.ts';
import { hasCapitalNames } from './capital-names.ts';
import type { LanguageCode } from './language.ts';
import { languageOf } from './language.ts';
import type { Shape } from './shape.ts';

/** How a name stands above its text: right above it, or with a blank line between. */
export type Stack = 'tight' | 'loose';

/** What is known of a line before any other one is asked. */
export interface SingleLine {
	readonly plain: string;
	/** The content with its markup. */
	readonly raw: string;
	readonly shape: Shape;
	readonly afterBlank: boolean;
}

/** What the author of a file does all the time. */
export interface DocumentFacts {
	/** Whether most lines that begin something (after a blank line or with a marker) begin in lower case, so that a small letter tells nothing. */
	readonly lowerCaseStyle: boolean;
	/** Whether hardly any line that tells something ends in a stop, so that a missing one tells nothing. */
	readonly stopless: boolean;
	/** The language that most of the file is in. */
	readonly language: LanguageCode;
	/** The words of that language; undefined for English and where there are none. */
	readonly lexicon: Lexicon | undefined;
	/** How many lines of a few words stand above a text, by how they stand. */
	readonly stacks: Readonly<Record<Stack, number>>;
	/** How many lines are of this shape ({@link Shape.key}). */
	readonly countOf: (key: string) => number;
	/** How many lines that are not blank the file has. */
	readonly lines: number;
	/** How many of them are tasks. */
	readonly tasks: number;
	/** The word of a text that is one word and a number (`Slide 3`), in lower case; undefined for other texts. */
	readonly partLabel: (plain: string) => string | undefined;
	/** How many lines are this word and a number. */
	readonly countOfParts: (label: string) => number;
	/** Whether names stand in capitals at the front of lines. */
	readonly capitalNames: boolean;
	/** Which share, 0 to 1, of the lines with this lead part it from a text with this separator. */
	readonly habit: (lead: Shape['lead'], separator: Shape['separator']) => number;
}

/** The habits of a file. */
export function documentFacts(lines: readonly SingleLine[], countStacks: () => Readonly<Record<Stack, number>>): DocumentFacts {
	const text = lines.filter((line) => line.shape.form === 'text');
	const keys = tally(lines.map((line) => line.shape.key));
	const leads = tally(text.map((line) => line.shape.lead));
	const pairs = tally(text.map((line) => `${line.shape.lead} ${line.shape.separator}`));
	const parts = tally(text.flatMap((line) => partLabel(line.plain) ?? []));
	let language: LanguageCode | undefined;
	let stacks: Readonly<Record<Stack, number>> | undefined;
	let capitals: boolean | undefined;
	return {
		get capitalNames() {
			capitals ??= hasCapitalNames(text.map((line) => line.plain));
			return capitals;
		},
		get stacks() {
			stacks ??= countStacks();
			return stacks;
		},
		lowerCaseStyle: isLowerCaseStyle(text),
		stopless: isStopless(text),
		get language() {
			language ??= languageOf(lines.map((line) => line.plain).join('\n'));
			return language;
		},
		get lexicon() {
			return lexiconOf(this.language);
		},
		countOf: (key) => keys.get(key) ?? 0,
		lines: lines.length,
		tasks: lines.filter(({ shape }) => shape.marker === 'task').length,
		partLabel,
		countOfParts: (label) => parts.get(label) ?? 0,
		habit: (lead, separator) => (pairs.get(`${lead} ${separator}`) ?? 0) / Math.max(1, leads.get(lead) ?? 0),
	};
}

function partLabel(plain: string): string | undefined {
	return /^(\p{L}{1,20}(?: \p{L}{1,20}){0,2})\s?[#№.]?\s?\d{1,4}[.:]?\s*$/u.exec(plain.slice(0, 60))?.[1]?.toLowerCase();
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Fewer lines that tell something show no habit. */
const MIN_TELLING = 8;
/** The share of them, 0 to 1, that may end in a stop all the same. */
const MAX_STOPPED = 0.15;

function isStopless(lines: readonly SingleLine[]): boolean {
	const telling = lines.filter(({ shape }) => shape.length !== 'short');
	return telling.length >= MIN_TELLING && telling.filter(({ shape }) => shape.end === 'stop').length <= telling.length * MAX_STOPPED;
}

const SMALL_START = /^[^\p{L}]{0,2}\p{Ll}/u;

function isLowerCaseStyle(lines: readonly SingleLine[]): boolean {
	const beginnings = lines.filter((line) => line.afterBlank || line.shape.marker !== 'none');
	const lower = beginnings.filter((line) => SMALL_START.test(line.raw.slice(0, 3))).length;
	return beginnings.length >= 3 && lower * 5 > beginnings.length * 3;
}
