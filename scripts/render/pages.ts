import { pictureFiles } from '../diagrams/draw/picture-files.ts';
import type { PictureTypefaces } from '../diagrams/draw/text-block.ts';
import { termFinder } from '../model/term-finder.ts';
import type { StudyNotes } from '../model/types.ts';
import type { SiteIdentity } from './addresses.ts';
import { apiSchemas } from './api-schemas.ts';
import { checksPage } from './checks-page.ts';
import { feedFiles } from './feed.ts';
import { glossaryPages } from './glossary-page.ts';
import { glossaryPlaces } from './glossary-places.ts';
import { llmsTxt } from './llms-txt.ts';
import { termMapFile } from './map/term-map.ts';
import { openSearch } from './open-search.ts';
import type { OutputFile } from './output-file.ts';
import { pageTwins } from './page-twins.ts';
import { searchRecords } from './search-records.ts';
import { answersOf } from './section.ts';
import { siteData } from './site-data.ts';
import { type TermExtras, termsApi } from './terms-api.ts';
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
		...pageTwins(pages, notes, site),
		...feed,
		llmsTxt(notes, site, { checks: checks.length > 0, feed: feed.length > 0, splitGlossary: places.pages.length > 0 }),
		...apiSchemas(site),
		termsApi(notes, site, extras),
		siteData(notes, places, topics),
		termMapFile(notes),
		openSearch(site),
		...searchRecords(notes, site),
		...(extras.typefaces === undefined ? [] : pictureFiles(diagrams, extras.typefaces)),
	];
}
