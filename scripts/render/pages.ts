import type { StudyNotes } from '../model/types.ts';
import type { SiteIdentity } from './addresses.ts';
import { checksPage } from './checks-page.ts';
import { glossaryPage } from './glossary-page.ts';
import { openSearch } from './open-search.ts';
import type { OutputFile } from './output-file.ts';
import { searchRecords } from './search-records.ts';
import { answersOf } from './section.ts';
import { siteData } from './site-data.ts';
import { termsApi } from './terms-api.ts';
import { topicPage } from './topic-page.ts';

/** Every file that the model makes, as data. The same model gives the same bytes. */
export function renderFiles(notes: StudyNotes, site: SiteIdentity): readonly OutputFile[] {
	const answers = answersOf(notes);
	return [
		...notes.topics.map((topic, index) => topicPage(topic, index + 1, notes, answers)),
		glossaryPage(notes),
		...checksPage(notes),
		termsApi(notes, site),
		siteData(notes),
		openSearch(site),
		...searchRecords(notes, site),
	];
}
