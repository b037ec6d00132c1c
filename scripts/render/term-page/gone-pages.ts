import '../html/production-react.ts';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';
import { GoneDocument } from './GoneDocument.tsx';
import { goneLines } from './gone-lines.ts';

/**
 * `static/t/<id>/index.html` of each published term that was only jotted, and is gone: it says so, and leads to
 * where the notes have its words now, to the search and to terms of similar names.
 */
export const gonePages = { name: 'gone-pages', emit } satisfies Output;

function emit({
	notes,
	site,
	gone,
	design,
	termAssets,
}: Needs<'notes' | 'site' | 'gone' | 'design' | 'termAssets'>): readonly OutputFile[] {
	if (termAssets === undefined) return [];
	const linesOf = goneLines(
		notes,
		gone.map(({ slug }) => slug),
	);
	return gone.map(({ slug, nearest }) => {
		const terms = nearest.flatMap((id) => notes.termById.get(id) ?? []);
		const shown = { name: slug.replaceAll('-', ' '), lines: linesOf.get(slug) ?? [], terms };
		const document = createElement(GoneDocument, { ...shown, site, design, styles: termAssets.styles, script: termAssets.script });
		return { path: `static/t/${slug}/index.html`, content: `<!doctype html>${renderToStaticMarkup(document)}\n` };
	});
}
