import type { Drawings } from '../../../src/schemas/site-json.ts';
import type { Diagram } from '../diagram.ts';
import { drawPicture } from './picture.ts';
import type { PictureTypefaces } from './text-block.ts';

/** Width of the text column on a small laptop, beside the sidebar and the contents, in pixels. `src/css/diagrams.css` depends on it. */
const WIDE = 600;
/** Width between the margins and the scroll bar on a phone of 320 pixels. */
const NARROW = 272;

/** The drawings of diagrams by their ids. Phones get their own drawing, so that nothing is scaled down. */
export function drawingsOf(diagrams: readonly Diagram[], faces: PictureTypefaces): ReadonlyMap<string, Drawings> {
	return new Map(
		diagrams.map((diagram) => {
			const { id } = diagram;
			const name = id.replaceAll('/', '-');
			const [wide, narrow] = [drawPicture(diagram, WIDE, name, faces), drawPicture(diagram, NARROW, `${name}-narrow`, faces)];
			return [id, { id, wide, narrow }];
		}),
	);
}
