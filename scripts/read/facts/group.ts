/** Lines that belong together: a list, a run, a section. What holds for how many of them is counted once, however many lines ask. */
export class Group<Line> {
	private readonly all: Line[] = [];
	private readonly counts = new Map<(line: Line) => boolean, number>();

	/** Adds a line, while lines are being grouped; before anything is counted. */
	public add(line: Line): void {
		this.all.push(line);
	}

	/** All lines, in order. */
	public get lines(): readonly Line[] {
		return this.all;
	}

	/** How many lines there are. */
	public get size(): number {
		return this.all.length;
	}

	/** For how many lines `test` holds. Pass the same function each time: the answer is kept for it. */
	public count(test: (line: Line) => boolean): number {
		const known = this.counts.get(test);
		if (known !== undefined) return known;
		const counted = this.all.filter(test).length;
		this.counts.set(test, counted);
		return counted;
	}

	/** For which share of the lines, 0 to 1, `test` holds. */
	public share(test: (line: Line) => boolean): number {
		return this.all.length === 0 ? 0 : this.count(test) / this.all.length;
	}
}
