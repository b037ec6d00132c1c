import type { OutputFile } from '../../text/output-file.ts';
import type { Diagram } from '../diagram.ts';
import { drawPicture } from './picture.ts';
import type { PictureTypefaces } from './text-block.ts';

/** Width of the text column on a small laptop, beside the sidebar and the contents, in pixels. `src/css/diagrams.css` depends on it. */
const WIDE = 600;
/** Width between the margins and the scroll bar on a phone of 320 pixels. */
const NARROW = 272;

/** `static/diagrams/<id>.svg` and `<id>-narrow.svg` for each diagram. Phones get their own drawing, so that nothing is scaled down. */
export function pictureFiles(diagrams: readonly Diagram[], faces: PictureTypefaces): readonly OutputFile[] {
	return diagrams.flatMap((diagram) => {
		const name = diagram.id.replaceAll('/', '-');
		return [
			{ path: `static/diagrams/${diagram.id}.svg`, content: `${drawPicture(diagram, WIDE, name, faces)}\n` },
			{ path: `static/diagrams/${diagram.id}-narrow.svg`, content: `${drawPicture(diagram, NARROW, `${name}-narrow`, faces)}\n` },
		];
	});
}
