import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** `static/diagrams/<id>.svg` and `<id>-narrow.svg` for each picture. */
export const pictures = { name: 'pictures', emit } satisfies Output;

function emit({ drawings }: Needs<'drawings'>): readonly OutputFile[] {
	return [...drawings.values()].flatMap(({ id, wide, narrow }) => [
		{ path: `static/diagrams/${id}.svg`, content: `${wide}\n` },
		{ path: `static/diagrams/${id}-narrow.svg`, content: `${narrow}\n` },
	]);
}
