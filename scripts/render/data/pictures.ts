import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** `static/diagrams/<id>.svg` and `<id>-narrow.svg` for each picture, `<id>-full.svg` for some. */
export const pictures = { name: 'pictures', emit } satisfies Output;

function emit({ drawings }: Needs<'drawings'>): readonly OutputFile[] {
	return [...drawings.values()].flatMap(({ id, full, wide, narrow }) => [
		{ path: `static/diagrams/${id}.svg`, content: `${wide}\n` },
		{ path: `static/diagrams/${id}-narrow.svg`, content: `${narrow}\n` },
		...(full === null ? [] : [{ path: `static/diagrams/${id}-full.svg`, content: `${full}\n` }]),
	]);
}
