import type { Drawings } from '../../src/schemas/site-json.ts';
import type { SiteIdentity } from '../../src/web/addresses.ts';
import { pictureFiles } from '../diagrams/draw/picture-files.ts';
import type { PictureTypefaces } from '../diagrams/draw/text-block.ts';
import { termFinder } from '../model/term-finder.ts';
import type { StudyNotes } from '../model/types.ts';
import { checksPage } from '../page/checks-page.ts';
import type { FormerIds } from '../page/glossary-entry.ts';
import { glossaryPages } from '../page/glossary-pages.ts';
import { glossaryPlaces } from '../page/glossary-places.ts';
import { answersOf } from '../page/section-blocks.ts';
import { topicPage } from '../page/topic-page.ts';
import type { OutputFile } from '../text/output-file.ts';
import { apiSchemas } from './data/api-schemas.ts';
import { feedFiles } from './data/feed.ts';
import { llmsTxt } from './data/llms-txt.ts';
import { openSearchFile } from './data/open-search.ts';
import { searchRecords } from './data/search-records.ts';
import { siteDataFile } from './data/site-data.ts';
import { type TermExtras, termsApi } from './data/terms-api.ts';
import { pageData } from './html/page-data.ts';
import { termMapFile } from './map/term-map.ts';
import { alternatePage, repositoryPage } from './markdown/pages.ts';

/** What pages may be given besides the model. */
export interface PageExtras extends TermExtras {
	/** Without them no picture is drawn, and pages show flowcharts in their place. */
	readonly typefaces?: PictureTypefaces;
	/** The ids that entries of the glossary were published with before. */
	readonly formerIds?: FormerIds;
}

/** Every file that the model makes, as data. The same model, dates and cards give the same bytes. */
export function renderFiles(notes: StudyNotes, site: SiteIdentity, extras: PageExtras = {}): readonly OutputFile[] {
	const finder = termFinder(notes.terms);
	const places = glossaryPlaces(notes.terms);
	const answers = answersOf(notes);
	const topics = notes.topics.map((topic, index) => topicPage(topic, index + 1, { notes, answers, finder }));
	const checks = checksPage(notes);
	const glossary = glossaryPages({ notes, finder, places, formerIds: extras.formerIds ?? new Map() });
	const pages = [...topics.map(({ page }) => page), ...glossary, ...(checks === undefined ? [] : [checks])];
	const diagrams = topics.flatMap(({ pictures }) => pictures.map(({ diagram }) => diagram));
	const pictures = extras.typefaces === undefined ? [] : pictureFiles(diagrams, extras.typefaces);
	const html = { site, places, drawingsOf: drawingsIn(pictures) };
	const feed = feedFiles(notes, site, extras.dates);
	return [
		...pages.map((page) => repositoryPage(page, places)),
		...pages.map((page) => alternatePage(page, site)),
		...pages.flatMap((page) => pageData(page, html)),
		...feed,
		llmsTxt(notes, site, { checks: checks !== undefined, feed: feed.length > 0, splitGlossary: places.pages.length > 0 }),
		...apiSchemas(site),
		termsApi(notes, site, extras),
		siteDataFile(notes, places, topics),
		termMapFile(notes),
		openSearchFile(site),
		...searchRecords(notes, site),
		...pictures,
	];
}

/** Finds the drawings of a picture by its id. */
function drawingsIn(files: readonly OutputFile[]): (id: string) => Drawings | undefined {
	const texts = new Map(files.map(({ path, content }) => [path, String(content).trim()]));
	return (id) => {
		const [wide, narrow] = [texts.get(`static/diagrams/${id}.svg`), texts.get(`static/diagrams/${id}-narrow.svg`)];
		return wide === undefined || narrow === undefined ? undefined : { id, wide, narrow };
	};
}
