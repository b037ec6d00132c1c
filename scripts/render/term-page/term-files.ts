import './production-react.ts';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { shareTexts } from '../../../src/components/term/share-texts.ts';
import type { TermId } from '../../../src/language/ids.ts';
import { absolute, type SiteIdentity, termPath } from '../../../src/web/addresses.ts';
import type { StudyNotes } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { TermDates } from '../../text/term-dates.ts';
import { hasFeed } from '../data/feed.ts';
import { termApiFiles } from '../data/terms-api.ts';
import { type ContestedAlias, termAliases } from './aliases.ts';
import { type CardImage, type PageContext, pageContext } from './context.ts';
import { sharedText, withinLimits } from './limits.ts';
import { markdownAlternate } from './markdown-alternate.ts';
import { TermDocument } from './TermDocument.tsx';
import { type TermView, termView } from './term-view.ts';

/** What the pages need besides the model. */
export interface TermFilesOptions {
	readonly site: SiteIdentity;
	/** The style sheet that each page carries; see `scripts/io/page-styles.ts`. */
	readonly styles: string;
	/** The script that each page carries. */
	readonly script: string;
	/** The card images that there are; a term without one gets no image tags. */
	readonly cards: ReadonlyMap<TermId, CardImage>;
	/** When the entries came and changed, as far as that is known. */
	readonly dates?: TermDates;
}

/** The pages, and the addresses that lead nowhere as several terms claim them. */
export interface TermPages {
	readonly files: readonly OutputFile[];
	readonly contested: readonly ContestedAlias[];
}

/** `static/t/<id>/index.html` and `index.md` of each term, the same page at each of its aliases, and `static/api/terms/<id>.json`. */
export function termPages(notes: StudyNotes, options: TermFilesOptions): TermPages {
	const context = pageContext(notes, { ...options, feed: hasFeed(notes, options.dates) });
	const { slugs, contested } = termAliases(notes.terms);
	const shared = sharedText(options.styles + options.script);
	const files = notes.terms.flatMap((term): OutputFile[] => {
		const view = termView(term, context);
		// As bytes: strings with “ and … in them would take twice the room, times thousands of pages. Alias pages share them.
		const page = withinLimits(renderer(view, context), shared);
		const alternate = markdownAlternate(view, context);
		return [
			...[term.id, ...(slugs.get(term.id) ?? [])].map((slug) => ({ path: `static/t/${slug}/index.html`, content: page })),
			{ path: `static/t/${term.id}/index.md`, content: alternate },
		];
	});
	return { files: [...files, ...termApiFiles(notes, options.site, options)], contested };
}

/** The files of {@link termPages}. */
export function termFiles(notes: StudyNotes, options: TermFilesOptions): readonly OutputFile[] {
	return termPages(notes, options).files;
}

function renderer(view: TermView, context: PageContext): Parameters<typeof withinLimits>[0] {
	const { card, term } = view;
	const texts = shareTexts(card.name, card.summary, absolute(context.site, termPath(term.id)));
	return (limits) => `<!doctype html>${renderToStaticMarkup(createElement(TermDocument, { view, context, limits, texts }))}\n`;
}
