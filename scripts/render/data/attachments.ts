import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** `static/assets/images/…`: the pictures that the notes show. */
export const attachments = { name: 'attachments', emit } satisfies Output;

function emit({ images }: Needs<'images'>): readonly OutputFile[] {
	const byAddress = new Map(images.map((image) => [image.address, image.bytes]));
	return [...byAddress].map(([address, content]) => ({ path: `static${address}`, content }));
}
