import { Feed } from 'feed';
import { compareText } from '../../../src/language/compare-text.ts';
import { absolute, type SiteIdentity, termPath } from '../../../src/web/addresses.ts';
import { PAGE_PATHS } from '../../../src/web/site-pages.ts';
import type { StudyNotes, Term } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { EntryDates, TermDates } from '../../text/term-dates.ts';
import { escapeXml, xmlCharacters } from '../../text/xml.ts';
import { summaryOf } from '../term-page/term-view.ts';

/** Where the feed stands, without base path. */
export const FEED_PATH = '/feed.xml';

/** How many of the latest a feed holds; the rest is on the site. */
const MAX_ENTRIES = 50;

/** Whether there is a feed: a term of these notes has dates. */
export function hasFeed(notes: StudyNotes, dates: TermDates | undefined): boolean {
	return dates !== undefined && notes.terms.some((term) => dates.has(term.id));
}

/**
 * `static/feed.xml`: the terms that came or changed last, as Atom. Every date in it comes from version control, so that the same commit
 * makes the same bytes. Without dates there is no feed: one must say when it was last changed, and that would be made up. Terms without
 * an entry are left out: the lines of the notes move about, so that their dates say nothing of the term.
 */
export function feedFiles(notes: StudyNotes, site: SiteIdentity, dates: TermDates | undefined): readonly OutputFile[] {
	const [first, ...others] = datedTerms(notes, dates).slice(0, MAX_ENTRIES);
	if (first === undefined) return [];
	const title = xmlCharacters(site.title);
	const feed = new Feed({
		id: absolute(site, '/'),
		title: `${title}: terms`,
		description: 'Terms that were added or changed.',
		link: absolute(site, PAGE_PATHS.glossary),
		feed: absolute(site, FEED_PATH),
		favicon: absolute(site, '/favicon.svg'),
		author: { name: title },
		updated: new Date(first.changed),
		// It would name the library, whose next version would then change every feed.
		generator: false,
		copyright: '',
	});
	for (const { term, added, changed } of [first, ...others]) {
		const address = absolute(site, termPath(term.id));
		const summary = summaryOf(term);
		// The library calls both HTML and puts them into CDATA as they are: what is no markup has to be escaped for HTML.
		const entry = { title: escapeXml(term.name), id: address, link: address, date: new Date(changed), published: new Date(added) };
		feed.addItem(summary === undefined ? entry : { ...entry, description: escapeXml(summary) });
	}
	return [{ path: `static${FEED_PATH}`, content: `${feed.atom1()}\n` }];
}

/** The latest first; of those that changed at once, in the order of their ids. */
function datedTerms(notes: StudyNotes, dates: TermDates | undefined): readonly ({ readonly term: Term } & EntryDates)[] {
	const dated = notes.terms.flatMap((term) => {
		const known = dates?.get(term.id);
		return known === undefined ? [] : [{ term, ...known }];
	});
	return dated.sort((a, b) => compareText(b.changed, a.changed) || compareText(a.term.id, b.term.id));
}
