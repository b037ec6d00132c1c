import { line, type Piece } from '../draw/piece.ts';

const MIN_WIDTH = 220;
const BETWEEN = 28;

/** Gives a panel of a width; then, once the row's height is known, of that height or more. */
export type MakePanel = (index: number, width: number) => (height: number) => Piece;

/** Panels of equal width in rows, each row as high as its highest, arrows from each to the next: below each other where two have no room. */
export function grid(count: number, width: number, make: MakePanel): Piece {
	const columns = columnsFor(count, width);
	const wide = (width - BETWEEN * (columns - 1)) / columns;
	const makers = Array.from({ length: count }, (_, index) => make(index, wide));
	const rows = Array.from({ length: Math.ceil(count / columns) }, (_, index) => {
		const ofRow = makers.slice(index * columns, (index + 1) * columns);
		const height = Math.max(...ofRow.map((maker) => maker(0).height));
		return { height, panels: ofRow.map((maker) => maker(height)) };
	});
	return {
		width,
		height: rows.reduce((sum, { height }) => sum + height, BETWEEN * (rows.length - 1)),
		at: (x, y) => {
			let top = y;
			return rows
				.map(({ height, panels }, index) => {
					const drawn = panels.map((panel, at) => {
						const left = x + at * (wide + BETWEEN);
						const isLast = at === panels.length - 1;
						const arrow = isLast
							? ''
							: line(
									[
										[left + wide + 6, top + height / 2],
										[left + wide + BETWEEN - 6, top + height / 2],
									],
									true,
								);
						return panel.at(left, top) + arrow;
					});
					const down = index === rows.length - 1 ? '' : turn(x, top + height, wide, width, columns);
					top += height + BETWEEN;
					return drawn.join('') + down;
				})
				.join('');
		},
	};
}

/** The arrow from the end of a row to the beginning of the next. */
function turn(x: number, bottom: number, wide: number, width: number, columns: number): string {
	const [from, to] = [x + width - wide / 2, x + wide / 2];
	const middle = bottom + BETWEEN / 2;
	if (columns === 1)
		return line(
			[
				[to, bottom + 5],
				[to, bottom + BETWEEN - 5],
			],
			true,
		);
	return line(
		[
			[from, bottom + 4],
			[from, middle],
			[to, middle],
			[to, bottom + BETWEEN - 4],
		],
		true,
	);
}

/** As few rows as there is room for, and then as equal as can be: four stand two by two, not three and one. */
function columnsFor(count: number, width: number): number {
	const most = Math.max(1, Math.min(count, Math.floor((width + BETWEEN) / (MIN_WIDTH + BETWEEN))));
	return Math.ceil(count / Math.ceil(count / most));
}
