import { type Graphic, line } from '../draw/graphic.ts';

const MIN_WIDTH = 180;
const GAP = 28;

/**
 * Makes a panel of a width in pixels. The returned function draws it at least `height` pixels high, once the height of its row is known.
 */
export type MakePanel = (index: number, width: number) => (height: number) => Graphic;

/** Panels of equal width in rows, with arrows from each to the next. Panels of a row are equally high. A narrow grid has one column. */
export function panelGrid(count: number, width: number, make: MakePanel): Graphic {
	const { columns, panelWidth, makers } = widestRows(count, width, make);
	const rows = Array.from({ length: Math.ceil(count / columns) }, (_, index) => {
		const ofRow = makers.slice(index * columns, (index + 1) * columns);
		const height = Math.max(...ofRow.map((maker) => maker(0).height));
		return { height, panels: ofRow.map((maker) => maker(height)) };
	});
	return {
		width,
		height: rows.reduce((sum, { height }) => sum + height, GAP * (rows.length - 1)),
		at: (x, y) => {
			let top = y;
			return rows
				.map(({ height, panels }, index) => {
					const drawn = panels.map((panel, at) => {
						const left = x + at * (panelWidth + GAP);
						const isLast = at === panels.length - 1;
						const arrow = isLast
							? ''
							: line(
									[
										[left + panelWidth + 6, top + height / 2],
										[left + panelWidth + GAP - 6, top + height / 2],
									],
									true,
								);
						return panel.at(left, top) + arrow;
					});
					const down = index === rows.length - 1 ? '' : arrowToNextRow(x, top + height, panelWidth, width, columns);
					top += height + GAP;
					return drawn.join('') + down;
				})
				.join('');
		},
	};
}

/** The arrow from the end of a row to the start of the next. */
function arrowToNextRow(x: number, bottom: number, panelWidth: number, width: number, columns: number): string {
	const [from, to] = [x + width - panelWidth / 2, x + panelWidth / 2];
	const middle = bottom + GAP / 2;
	if (columns === 1)
		return line(
			[
				[to, bottom + 5],
				[to, bottom + GAP - 5],
			],
			true,
		);
	return line(
		[
			[from, bottom + 4],
			[from, middle],
			[to, middle],
			[to, bottom + GAP - 4],
		],
		true,
	);
}

interface Rows {
	readonly columns: number;
	readonly panelWidth: number;
	readonly makers: readonly ReturnType<MakePanel>[];
}

/** As few rows as possible, evenly filled (four panels are two by two, not three and one), in which each panel holds what is in it. */
function widestRows(count: number, width: number, make: MakePanel): Rows {
	const most = Math.max(1, Math.min(count, Math.floor((width + GAP) / (MIN_WIDTH + GAP))));
	for (let columns = most; ; columns -= 1) {
		const even = Math.ceil(count / Math.ceil(count / columns));
		const panelWidth = (width - GAP * (even - 1)) / even;
		const makers = Array.from({ length: count }, (_, index) => make(index, panelWidth));
		if (columns === 1 || makers.every((maker) => maker(0).width <= panelWidth)) return { columns: even, panelWidth, makers };
	}
}
