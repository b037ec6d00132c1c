import { graphemesOf } from './graphemes.ts';

/** Lines of a text, and whether a word had to be broken for them. */
export interface WrappedText {
	readonly lines: readonly string[];
	readonly brokenWords: boolean;
}

/** The width of a text. */
export type Measure = (text: string) => number;

const BALANCE_STEPS = 7;

/** Breaks `text` at spaces into lines of at most `width`; words that are longer break after a sign of punctuation, or anywhere. */
export function breakLines(text: string, width: number, measure: Measure): WrappedText {
	const lines: string[] = [];
	let brokenWords = false;
	const space = measure(' ');
	let line = '';
	let filled = 0;
	for (const word of text.split(' ')) {
		const wide = measure(word);
		if (line !== '' && filled + space + wide <= width) {
			line += ` ${word}`;
			filled += space + wide;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = wide <= width ? [word] : breakWord(word, width, measure);
		brokenWords ||= pieces.length > 1;
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
		filled = measure(line);
	}
	return { lines: line === '' ? lines : [...lines, line], brokenWords };
}

/** The same number of lines, as equal in length as can be. */
export function balanceLines(broken: WrappedText, width: number, measure: Measure): WrappedText {
	if (broken.lines.length < 2 || broken.brokenWords) return broken;
	const text = broken.lines.join(' ');
	let best = broken;
	let low = width / 2;
	let high = width;
	for (let step = 0; step < BALANCE_STEPS; step += 1) {
		const middle = (low + high) / 2;
		const narrower = breakLines(text, middle, measure);
		if (narrower.brokenWords || narrower.lines.length > broken.lines.length) low = middle;
		else {
			best = narrower;
			high = middle;
		}
	}
	return best;
}

/** At most `count` lines of `text`; where it needs more, it ends after a word with an ellipsis. */
export function clampLines(text: string, count: number, width: number, measure: Measure): WrappedText {
	const whole = breakLines(text, width, measure);
	if (whole.lines.length <= count) return whole;
	const last = whole.lines[count - 1];
	if (last === undefined) return { lines: [], brokenWords: false };
	return { lines: [...whole.lines.slice(0, count - 1), cutLine(last, width, measure)], brokenWords: whole.brokenWords };
}

/** As many words of a line as leave room for an ellipsis, or as much of its only word. */
function cutLine(line: string, width: number, measure: Measure): string {
	for (const between of [' ', '']) {
		const units = between === '' ? [...graphemesOf(line)] : line.split(between);
		for (; units.length > 0; units.pop()) {
			const cut = `${units.join(between).replace(/[\s,.;:·–—-]+$/u, '')}…`;
			if (measure(cut) <= width) return cut;
		}
	}
	return '';
}

/** Pieces of a word that is wider than a line. */
function breakWord(word: string, width: number, measure: Measure): readonly string[] {
	const pieces: string[] = [];
	let piece = '';
	let filled = 0;
	for (const part of word.split(/(?<=[-/_.:,&+=|@\\])/u)) {
		for (const unit of measure(part) <= width ? [part] : graphemesOf(part)) {
			const wide = measure(unit);
			if (piece !== '' && filled + wide > width) {
				pieces.push(piece);
				piece = '';
				filled = 0;
			}
			piece += unit;
			filled += wide;
		}
	}
	return [...pieces, piece];
}
