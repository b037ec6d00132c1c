import type { SiteIdentity } from '../../src/web/addresses.ts';
import { pictureFiles } from '../diagrams/draw/picture-files.ts';
import type { PictureTypefaces } from '../diagrams/draw/text-block.ts';
import { termFinder } from '../model/term-finder.ts';
import type { StudyNotes } from '../model/types.ts';
import type { OutputFile } from '../text/output-file.ts';
import { checksPage } from './checks-page.ts';
import { apiSchemas } from './data/api-schemas.ts';
import { feedFiles } from './data/feed.ts';
import { llmsTxt } from './data/llms-txt.ts';
import { openSearchFile } from './data/open-search.ts';
import { searchRecords } from './data/search-records.ts';
import { siteDataFile } from './data/site-data.ts';
import { type TermExtras, termsApi } from './data/terms-api.ts';
import { glossaryPages } from './glossary-page.ts';
import { glossaryPlaces } from './glossary-places.ts';
import { termMapFile } from './map/term-map.ts';
import { markdownAlternates } from './markdown/markdown-alternates.ts';
import { answersOf } from './section.ts';
import { topicPage } from './topic-page.ts';

/** What pages may be given besides the model. */
export interface PageExtras extends TermExtras {
	/** Without them no picture is drawn, and pages show flowcharts in their place. */
	readonly typefaces?: PictureTypefaces;
}

/** Every file that the model makes, as data. The same model, dates and cards give the same bytes. */
export function renderFiles(notes: StudyNotes, site: SiteIdentity, extras: PageExtras = {}): readonly OutputFile[] {
	const answers = answersOf(notes);
	const finder = termFinder(notes.terms);
	const places = glossaryPlaces(notes.terms);
	const checks = checksPage(notes, places);
	const topics = notes.topics.map((topic, index) => topicPage(topic, index + 1, { notes, answers, finder, places }));
	const pages = [...topics.map(({ file }) => file), ...glossaryPages({ notes, finder, places }), ...checks];
	const diagrams = topics.flatMap(({ pictures }) => pictures.map(({ diagram }) => diagram));
	const feed = feedFiles(notes, site, extras.dates);
	return [
		...pages,
		...markdownAlternates(pages, notes, site),
		...feed,
		llmsTxt(notes, site, { checks: checks.length > 0, feed: feed.length > 0, splitGlossary: places.pages.length > 0 }),
		...apiSchemas(site),
		termsApi(notes, site, extras),
		siteDataFile(notes, places, topics),
		termMapFile(notes),
		openSearchFile(site),
		...searchRecords(notes, site),
		...(extras.typefaces === undefined ? [] : pictureFiles(diagrams, extras.typefaces)),
	];
}
