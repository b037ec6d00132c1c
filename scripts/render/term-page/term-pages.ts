import '../html/production-react.ts';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { OutputFile } from '../../text/output-file.ts';
import { hasFeed } from '../data/feed.ts';
import type { Needs, Output } from '../output.ts';
import { termAliases } from './aliases.ts';
import { type TermPageContext, type TermPagesInput, termPageContext } from './context.ts';
import { sharedText, withinLimits } from './limits.ts';
import { markdownAlternate } from './markdown-alternate.ts';
import { TermDocument } from './TermDocument.tsx';
import { type TermView, termView } from './term-view.ts';

/** `static/t/<id>/index.html` and `index.md` of each term, and the same page at each of its aliases. There are no files without `termAssets`. */
export const termPages = { name: 'term-pages', emit } satisfies Output;

function emit({ termAssets, dates, ...input }: TermPagesInput & Needs<'termAssets' | 'dates'>): readonly OutputFile[] {
	if (termAssets === undefined) return [];
	const { terms } = input.notes;
	const context = termPageContext(input, termAssets, hasFeed({ notes: input.notes, dates }));
	const { slugs } = termAliases(terms);
	const shared = sharedText(termAssets.styles + termAssets.script);
	return terms.flatMap((term): readonly OutputFile[] => {
		const view = termView(term, context);
		// Bytes, because a string with “ or … in it takes twice the memory, and there are thousands of pages. Alias pages share them.
		const page = withinLimits(renderer(view, context), shared);
		return [
			...[term.id, ...(slugs.get(term.id) ?? [])].map((slug) => ({ path: `static/t/${slug}/index.html`, content: page })),
			{ path: `static/t/${term.id}/index.md`, content: markdownAlternate(view, context) },
		];
	});
}

function renderer(view: TermView, context: TermPageContext): Parameters<typeof withinLimits>[0] {
	return (limits) => `<!doctype html>${renderToStaticMarkup(createElement(TermDocument, { view, context, limits }))}\n`;
}
