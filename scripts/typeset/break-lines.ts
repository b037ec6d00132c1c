import { graphemesOf } from './graphemes.ts';

/** A text in lines, and whether a word had to be broken. */
export interface WrappedText {
	readonly lines: readonly string[];
	readonly brokenWords: boolean;
}

/** Measures the width of a text, in the unit of the line's width. */
export type Measure = (text: string) => number;

const BALANCE_STEPS = 7;

/** Breaks `text` at spaces into lines of at most `width`. Wider words break after punctuation, or anywhere if that is not enough. */
export function breakLines(text: string, width: number, measure: Measure): WrappedText {
	const lines: string[] = [];
	let brokenWords = false;
	const space = measure(' ');
	let line = '';
	let filled = 0;
	for (const word of text.split(' ')) {
		const wordWidth = measure(word);
		if (line !== '' && filled + space + wordWidth <= width) {
			line += ` ${word}`;
			filled += space + wordWidth;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = wordWidth <= width ? [word] : breakWord(word, width, measure);
		brokenWords ||= pieces.length > 1;
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
		filled = measure(line);
	}
	return { lines: line === '' ? lines : [...lines, line], brokenWords };
}

/** Breaks a text anew into the same number of lines of nearly equal length. */
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

/** Breaks `text` into at most `count` lines. If it needs more, the last line ends after a word with an ellipsis. */
export function clampLines(text: string, count: number, width: number, measure: Measure): WrappedText {
	const whole = breakLines(text, width, measure);
	if (whole.lines.length <= count) return whole;
	const last = whole.lines[count - 1];
	if (last === undefined) return { lines: [], brokenWords: false };
	return { lines: [...whole.lines.slice(0, count - 1), cutLine(last, width, measure)], brokenWords: whole.brokenWords };
}

/** Cuts a line after a word so that an ellipsis fits, or inside its only word. */
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

/** Breaks a word that is wider than a line. */
function breakWord(word: string, width: number, measure: Measure): readonly string[] {
	const pieces: string[] = [];
	let piece = '';
	let filled = 0;
	for (const part of word.split(/(?<=[-/_.:,&+=|@\\])/u)) {
		for (const unit of measure(part) <= width ? [part] : graphemesOf(part)) {
			const unitWidth = measure(unit);
			if (piece !== '' && filled + unitWidth > width) {
				pieces.push(piece);
				piece = '';
				filled = 0;
			}
			piece += unit;
			filled += unitWidth;
		}
	}
	return [...pieces, piece];
}
