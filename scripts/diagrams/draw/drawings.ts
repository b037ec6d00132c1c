import type { Drawings } from '../../../src/schemas/site-json.ts';
import type { Diagram } from '../diagram.ts';
import { drawPicture } from './picture.ts';
import type { PictureTypefaces } from './text-block.ts';

/** Width of the text column on a small laptop, beside the sidebar and the contents, in pixels. `src/css/diagrams.css` depends on it. */
const WIDE = 600;
/** Width of the text of a topic page on a desktop of 1440 pixels, in pixels; the home page has a little more. `src/css/diagrams.css` depends on it. */
const FULL = 824;
/** Width between the margins and the scroll bar on a phone of 320 pixels. */
const NARROW = 272;

/** The drawings of diagrams by their ids. Phones get their own drawing, so that nothing is scaled down. */
export function drawingsOf(diagrams: readonly Diagram[], faces: PictureTypefaces): ReadonlyMap<string, Drawings> {
	return new Map(
		diagrams.map((diagram) => {
			const { id } = diagram;
			const name = id.replaceAll('/', '-');
			const draw = (width: number, suffix: string): string => drawPicture(diagram, width, `${name}${suffix}`, faces);
			const full = diagram.kind === 'decomposition' ? draw(FULL, '-full') : null;
			return [id, { id, full, wide: draw(WIDE, ''), narrow: draw(NARROW, '-narrow') }];
		}),
	);
}
