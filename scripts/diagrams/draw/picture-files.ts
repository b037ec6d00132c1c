import type { OutputFile } from '../../text/output-file.ts';
import type { Diagram } from '../diagram.ts';
import { drawPicture } from './picture.ts';
import type { PictureTypefaces } from './text-block.ts';

/** In pixels: what the column of text has on a small laptop, beside the sidebar and the contents. `src/css/diagrams.css` knows it. */
const WIDE = 600;
/** What a phone of 320 pixels has between its margins and a scroll bar. */
const NARROW = 272;

/** `static/diagrams/<id>.svg` and `<id>-narrow.svg` for each diagram: nothing is shrunk to fit, a phone gets a drawing of its own. */
export function pictureFiles(diagrams: readonly Diagram[], faces: PictureTypefaces): readonly OutputFile[] {
	return diagrams.flatMap((diagram) => {
		const name = diagram.id.replaceAll('/', '-');
		return [
			{ path: `static/diagrams/${diagram.id}.svg`, content: `${drawPicture(diagram, WIDE, name, faces)}\n` },
			{ path: `static/diagrams/${diagram.id}-narrow.svg`, content: `${drawPicture(diagram, NARROW, `${name}-narrow`, faces)}\n` },
		];
	});
}
