import type { TermId } from '../../../src/language/ids.ts';
import type { SectionRecord, TextsFile } from '../../../src/schemas/search-json.ts';
import { namesFileOf } from '../../../src/schemas/search-json.ts';
import { nameRecordOf, textRecordOf } from '../../../src/search/records.ts';
import { type SiteAddress, sectionPath, termPath } from '../../../src/web/addresses.ts';
import type { StudyNotes, Topic } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { termsDocument } from './terms-api.ts';

/** What the search in the browser loads: names at the first touch of the field, texts after them. */
export function searchRecords(notes: StudyNotes, site: SiteAddress): readonly OutputFile[] {
	const { terms } = termsDocument(notes, site);
	const names = namesFileOf(terms.map(nameRecordOf), addressOf);
	const texts: TextsFile = { version: 1, terms: terms.map(textRecordOf), sections: notes.topics.flatMap(sectionsOf) };
	return [
		{ path: 'static/api/search/names.json', content: `${JSON.stringify(names)}\n` },
		{ path: 'static/api/search/texts.json', content: `${JSON.stringify(texts)}\n` },
	];
}

/** A term's address with the id as it is given: a template needs its sign to stay. */
function addressOf(id: string): string {
	return termPath(id as TermId).replace(encodeURIComponent(id), () => id);
}

/** The sections of a topic page with their own lines; the topic itself stands for the lines above its first section. */
function sectionsOf(topic: Topic): readonly SectionRecord[] {
	return topic.sections.map((section) => ({
		title: section.title ?? topic.title,
		page: topic.title,
		url: sectionPath(topic.id, section),
		text: section.lines
			.filter((line) => line.omittedBecause === undefined)
			.map((line) => line.reading.inline.plain.trim())
			.join('\n'),
	}));
}
