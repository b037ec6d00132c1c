import { Feed } from 'feed';
import { compareText } from '../../../src/language/compare-text.ts';
import { absolute, termPath } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { StudyNotes, Term } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { EntryDates, TermDates } from '../../text/term-dates.ts';
import { escapeXml, xmlCharacters } from '../../text/xml.ts';
import type { Needs, Output } from '../output.ts';
import { summaryOf } from '../term-page/term-view.ts';

/** The feed's address, without base path. */
export const FEED_PATH = '/feed.xml';

/** Maximum number of entries in the feed. */
const MAX_ENTRIES = 50;

/** Whether there is a feed: at least one term has dates. */
export function hasFeed({ notes, dates }: Needs<'notes' | 'dates'>): boolean {
	return notes.terms.some((term) => dates.has(term.id));
}

/**
 * `static/feed.xml`: the latest added or changed terms, as Atom. Every date comes from version control, so that the same commit gives the
 * same bytes. Without dates there is no feed, because Atom requires a date of the last change. Terms without an entry are left out: lines
 * move within the notes, so their dates do not tell when the term changed.
 */
export const feed = { name: 'feed', emit } satisfies Output;

function emit({ notes, site, dates, design }: Needs<'notes' | 'site' | 'dates' | 'design'>): readonly OutputFile[] {
	const [first, ...others] = datedTerms(notes, dates).slice(0, MAX_ENTRIES);
	if (first === undefined) return [];
	const title = xmlCharacters(site.title);
	const atom = new Feed({
		id: absolute(site, '/'),
		title: `${title}: terms`,
		description: 'Terms that were added or changed.',
		link: absolute(site, PAGES.glossary.path),
		feed: absolute(site, FEED_PATH),
		favicon: absolute(site, design.icon.path),
		author: { name: title },
		updated: new Date(first.changed),
		// The default names the library and its version, so every update would change the feed.
		generator: false,
		copyright: '',
	});
	for (const { term, added, changed } of [first, ...others]) {
		const address = absolute(site, termPath(term.id));
		const summary = summaryOf(term);
		// The library declares both as HTML and writes them into CDATA unescaped, so plain text has to be escaped as HTML.
		const entry = { title: escapeXml(term.name), id: address, link: address, date: new Date(changed), published: new Date(added) };
		atom.addItem(summary === undefined ? entry : { ...entry, description: escapeXml(summary) });
	}
	return [{ path: `static${FEED_PATH}`, content: `${atom.atom1()}\n` }];
}

/** The terms with dates: the latest change first, then by id. */
export function datedTerms(notes: StudyNotes, dates: TermDates): readonly ({ readonly term: Term } & EntryDates)[] {
	const dated = notes.terms.flatMap((term) => {
		const known = dates.get(term.id);
		return known === undefined ? [] : [{ term, ...known }];
	});
	return dated.sort((a, b) => compareText(b.changed, a.changed) || compareText(a.term.id, b.term.id));
}
