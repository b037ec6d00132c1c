import type { RolesDiagram } from '../diagram.ts';
import { box, column, type Graphic, line } from '../draw/graphic.ts';
import { namedBox, PADDING, RADIUS } from '../draw/named-box.ts';
import { type PictureTypefaces, textBlock } from '../draw/text-block.ts';

const GAP = 16;
/** Minimum width of a column of roles, in pixels. */
const MIN_WIDTH = 130;
const TRUNK = 30;
const INDENT = 28;

/** Draws the central thing with a line to each role and its members: in columns, or below each other on a phone. */
export function drawRoles(diagram: RolesDiagram, width: number, faces: PictureTypefaces): Graphic {
	const { roles } = diagram;
	const columns = Math.min(roles.length, Math.floor((width + GAP) / (MIN_WIDTH + GAP)));
	return columns < Math.min(roles.length, 2) || columns * 2 < roles.length
		? below(diagram, width, faces)
		: beside(diagram, width, columns, faces);
}

function beside({ centre, roles }: RolesDiagram, width: number, columns: number, faces: PictureTypefaces): Graphic {
	const columnWidth = (width - GAP * (columns - 1)) / columns;
	const groups = roles.map((role) => group(role, columnWidth, faces));
	const rows = Array.from({ length: Math.ceil(groups.length / columns) }, (_, index) =>
		groups.slice(index * columns, (index + 1) * columns),
	);
	const head = centre === undefined ? undefined : namedBox(centre, Math.min(width, 320), faces, { style: 'pic-box pic-centre' });
	const heights = rows.map((row) => Math.max(...row.map((one) => one.height)));
	const start = head?.height ?? -TRUNK;
	return {
		width,
		height: start + heights.reduce((sum, height) => sum + height + TRUNK, 0),
		at: (x, y) => {
			const middle = x + width / 2;
			let top = y + start;
			const drawn = rows.map((row, at) => {
				const begin = top + TRUNK;
				const shift = (width - (row.length * (columnWidth + GAP) - GAP)) / 2;
				const parts = row.map((one, index) => {
					const left = x + shift + index * (columnWidth + GAP);
					const target = left + columnWidth / 2;
					const turn = begin - TRUNK / 2;
					const from = at === 0 ? top : turn;
					const way =
						head === undefined
							? ''
							: line(
									[
										[middle, from],
										[middle, turn],
										[target, turn],
										[target, begin],
									],
									false,
								);
					return way + one.at(left, begin);
				});
				top = begin + (heights[at] ?? 0);
				return parts.join('');
			});
			return drawn.join('') + (head?.at(middle - head.width / 2, y) ?? '');
		},
	};
}

function below({ centre, roles }: RolesDiagram, width: number, faces: PictureTypefaces): Graphic {
	const indent = centre === undefined ? 0 : INDENT;
	const head = centre === undefined ? undefined : namedBox(centre, width, faces, { style: 'pic-box pic-centre' });
	const groups = roles.map((role) => group(role, width - indent, faces));
	const start = head === undefined ? 0 : head.height + GAP;
	return {
		width,
		height: start + groups.reduce((sum, one) => sum + one.height + GAP, -GAP),
		at: (x, y) => {
			let top = y + start;
			const trunk = x + INDENT / 2;
			const drawn = groups.map((one) => {
				const way =
					head === undefined
						? ''
						: line(
								[
									[trunk, y + head.height],
									[trunk, top + one.height / 2],
									[x + indent, top + one.height / 2],
								],
								false,
							);
				const part = way + one.at(x + indent, top);
				top += one.height + GAP;
				return part;
			});
			return drawn.join('') + (head?.at(x, y) ?? '');
		},
	};
}

function group({ role, members }: RolesDiagram['roles'][number], width: number, faces: PictureTypefaces): Graphic {
	const inner = width - 2 * PADDING;
	const title = textBlock(role, inner, { size: 13, colour: 'soft', anchor: 'middle' }, faces);
	const names = members.map((member) => namedBox(member, inner, faces, { full: true }));
	return box(column([title, ...names], 8), { style: 'pic-group', padding: PADDING, radius: RADIUS, width });
}
