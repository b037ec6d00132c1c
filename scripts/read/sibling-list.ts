import type { NoteLine } from './note-line.ts';

/** The lines of one list or run. What holds for how many of them is counted once, however many lines ask. */
export class SiblingList {
	private readonly all: NoteLine[] = [];
	private readonly counts = new Map<(line: NoteLine) => boolean, number>();

	/** Adds a line, while the lines are being nested; before anything is counted. */
	public add(line: NoteLine): void {
		this.all.push(line);
	}

	/** All lines, in order. */
	public get lines(): readonly NoteLine[] {
		return this.all;
	}

	/** For how many lines `test` holds. Pass the same function each time: the answer is kept for it. */
	public count(test: (line: NoteLine) => boolean): number {
		const known = this.counts.get(test);
		if (known !== undefined) return known;
		const counted = this.all.filter(test).length;
		this.counts.set(test, counted);
		return counted;
	}
}

/** The content of a line, without its markup in front. */
export function contentText(line: NoteLine): string {
	return line.source.text.slice(line.content.start - 1, line.content.end - 1);
}
