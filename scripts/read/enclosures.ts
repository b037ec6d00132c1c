import type { SourceLine } from '../text/source.ts';

/** Finds the ends of what encloses several lines, each search giving up for good once it has found nothing. */

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+(?=(?:`{3,}|~{3,})\w))?(`{3,}|~{3,}(?!~))[ \t]*([^`]*)$/u;
const FRONT_MATTER_KEY = /^[\w-]+[ \t]*:(?:[ \t]|$)/u;
const FRONT_MATTER_LIMIT = 200;

const FORMULA_SIGN = '$';
/** Two dollar signs alone on a line enclose a formula. */
const FORMULA_FENCE = /^[ \t>]*\$\$[ \t]*$/u;

/** The opening line of a code fence, or of a formula in lines of its own. */
export interface FenceOpening {
	readonly sign: string;
	readonly width: number;
	readonly language: string;
}

/** Reads `text` as the opening of a code fence or of a formula. */
export function fenceOpening(text: string): FenceOpening | undefined {
	if (FORMULA_FENCE.test(text)) return { sign: FORMULA_SIGN, width: 2, language: 'math' };
	const found = FENCE.exec(text);
	const ticks = found?.[1];
	if (ticks === undefined) return undefined;
	const language = /^[\w+#.-]{1,30}/u.exec((found?.[2] ?? '').trim())?.[0] ?? '';
	return { sign: ticks.charAt(0), width: ticks.length, language };
}

/** Remembers which openings have no end, so that a file full of them is still walked once. */
export class Enclosures {
	private readonly unclosedFence = new Map<string, number>();
	private commentsClosed = true;

	public constructor(private readonly lines: readonly SourceLine[]) {}

	/** The index of the line that closes a fence opened at `index`, or -1. */
	public fenceEnd(index: number, opening: FenceOpening): number {
		if (opening.width >= (this.unclosedFence.get(opening.sign) ?? Number.POSITIVE_INFINITY)) return -1;
		for (let at = index + 1; at < this.lines.length; at += 1) {
			const text = this.lines[at]?.text.replace(/^[ \t>]+/u, '').trimEnd() ?? '';
			if (text.length >= opening.width && text === opening.sign.repeat(text.length)) return at;
			// A formula has no blank line: the signs closed one that began on a line with text.
			if (opening.sign === FORMULA_SIGN && text === '') return -1;
		}
		if (opening.sign !== FORMULA_SIGN) this.unclosedFence.set(opening.sign, opening.width);
		return -1;
	}

	/** The index of the line on which a comment opened at `index` ends, or -1. */
	public commentEnd(index: number): number {
		if (!this.commentsClosed) return -1;
		for (let at = index; at < this.lines.length; at += 1) {
			const text = this.lines[at]?.text ?? '';
			if (text.includes('-->', at === index ? text.indexOf('<!--') + 4 : 0)) return at;
		}
		this.commentsClosed = false;
		return -1;
	}

	/** The index of the line that closes the front matter, or -1 where the file has none. */
	public frontMatterEnd(): number {
		if (this.lines[0]?.text.trimEnd() !== '---') return -1;
		for (let at = 1; at < Math.min(this.lines.length, FRONT_MATTER_LIMIT); at += 1) {
			const text = this.lines[at]?.text.trimEnd() ?? '';
			if (text === '---' || text === '...') return at > 1 ? at : -1;
			if (!FRONT_MATTER_KEY.test(text) && !/^(?:[ \t]+\S|[ \t]*- |#|$)/u.test(text)) return -1;
		}
		return -1;
	}
}
