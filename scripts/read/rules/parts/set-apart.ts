import type { LineFacts } from '../../facts/line-facts.ts';
import type { Range } from '../../reading.ts';

/** Words that bold, italics or quotes set apart. */
export interface SetApart {
	readonly range: Range;
	/** With the quotes. */
	readonly outer: Range;
	readonly isMark: boolean;
}

/** More words set apart on one line define nothing more. */
const MAX_SET_APART = 40;
const QUOTED = /["“„«「『](\s?)([^"“”„«»「」『』]{2,60}?)\s?["”“»」』]/gu;

/** What bold, italics and quotes set apart in a line, from the left. */
export function setApart(line: LineFacts): readonly SetApart[] {
	return line.once(setApart, () => {
		const marked = line.marks
			.filter((mark) => mark.kind === 'strong' || mark.kind === 'emphasis')
			.map(({ start, end }) => ({ range: { start, end }, outer: { start, end }, isMark: true }));
		const quoted = [...line.plain.matchAll(QUOTED)].map((found) => {
			const start = found.index + 1 + (found[1]?.length ?? 0);
			return {
				range: { start, end: start + (found[2]?.length ?? 0) },
				outer: { start: found.index, end: found.index + found[0].length },
				isMark: false,
			};
		});
		return [...marked, ...quoted].sort((a, b) => a.range.start - b.range.start).slice(0, MAX_SET_APART);
	});
}
