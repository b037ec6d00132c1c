import type { SourceLine } from '../text/source.ts';
import type { OutlineMarker } from './outline-markers.ts';

/** `1 open the valve`: a number, white space, and a word. The groups hold the indentation, the number and the white space behind it. */
const NUMBERED = /^([ \t]*)(\d{1,2})([ \t]+)(?=\p{L})/u;
/** Fewer lines that count up from 1 may be amounts (`1 egg`, `2 cups of flour`). */
const MIN_RUN = 3;

interface Numbered {
	readonly line: SourceLine;
	readonly indent: string;
	readonly number: number;
	readonly contentAt: number;
}

/**
 * The lines of `lines` that a number without a dot marks as items of an ordered list: at least three of them count up from 1, one right below
 * the other, but for lines that are indented below one of them.
 */
export function bareNumbers(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, OutlineMarker> {
	const found = new Map<SourceLine, OutlineMarker>();
	let run: Numbered[] = [];
	const close = (): void => {
		if (run.length >= MIN_RUN) {
			for (const { line, contentAt, number } of run)
				found.set(line, { contentAt, deeper: 0, isPart: false, ordinal: number, isListItem: true });
		}
		run = [];
	};
	for (const line of lines) {
		const numbered = numberedAt(line);
		const last = run.at(-1);
		if (numbered !== undefined && last !== undefined && numbered.indent === last.indent && numbered.number === last.number + 1)
			run.push(numbered);
		else if (last === undefined || !isBelow(line.text, last.indent)) {
			close();
			if (numbered?.number === 1) run = [numbered];
		}
	}
	close();
	return found;
}

function numberedAt(line: SourceLine): Numbered | undefined {
	const [whole = '', indent = '', digits = ''] = NUMBERED.exec(line.text.slice(0, 80)) ?? [];
	return digits === '' ? undefined : { line, indent, number: Number(digits), contentAt: whole.length };
}

/** Whether `text` is a line of text that is indented deeper than `indent`. */
function isBelow(text: string, indent: string): boolean {
	const own = /^[ \t]*/u.exec(text)?.[0] ?? '';
	return text.trim() !== '' && own.length > indent.length && own.startsWith(indent);
}
