import '../html/production-react.ts';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { shareTexts } from '../../../src/components/term/share-texts.ts';
import { absolute, termPath } from '../../../src/web/addresses.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { hasFeed } from '../data/feed.ts';
import type { Needs, Output } from '../output.ts';
import { termAliases } from './aliases.ts';
import { type PageContext, pageContext, type TermPagesInput } from './context.ts';
import { sharedText, withinLimits } from './limits.ts';
import { markdownAlternate } from './markdown-alternate.ts';
import { TermDocument } from './TermDocument.tsx';
import { type TermView, termView } from './term-view.ts';

/** `static/t/<id>/index.html` and `index.md` of each term, and the same page at each of its aliases; nothing without assets. */
export const termPages = { name: 'term-pages', emit } satisfies Output;

function emit({ termAssets, dates, ...input }: TermPagesInput & Needs<'termAssets' | 'dates'>): readonly OutputFile[] {
	if (termAssets === undefined) return [];
	const { terms } = input.notes;
	const context = pageContext(input, termAssets, hasFeed({ notes: input.notes, dates }));
	const { slugs } = termAliases(terms);
	const shared = sharedText(termAssets.styles + termAssets.script);
	return terms.flatMap((term): readonly OutputFile[] => {
		const view = termView(term, context);
		// As bytes: strings with “ and … in them would take twice the room, times thousands of pages. Alias pages share them.
		const page = withinLimits(renderer(view, context), shared);
		const alternate = markdownAlternate(view, context);
		return [
			...[term.id, ...(slugs.get(term.id) ?? [])].map((slug) => ({ path: `static/t/${slug}/index.html`, content: page })),
			{ path: `static/t/${term.id}/index.md`, content: alternate },
		];
	});
}

function renderer(view: TermView, context: PageContext): Parameters<typeof withinLimits>[0] {
	const { card, term } = view;
	const texts = shareTexts(card.name, card.summary, absolute(context.site, termPath(term.id)));
	return (limits) => `<!doctype html>${renderToStaticMarkup(createElement(TermDocument, { view, context, limits, texts }))}\n`;
}
