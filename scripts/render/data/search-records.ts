import type { TermId } from '../../../src/language/ids.ts';
import type { SectionRecord, TextsFile } from '../../../src/schemas/search-json.ts';
import { nameRecordOf, textRecordOf } from '../../../src/search/records.ts';
import { namesFileOf } from '../../../src/search/short-names.ts';
import { sectionPath, termPath } from '../../../src/web/addresses.ts';
import { lineText } from '../../model/line-text.ts';
import type { Topic } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';
import { searchLanguage } from './search-language.ts';
import { termsDocument } from './terms-api.ts';

/** The files that the search loads in the browser: names when the search is about to open, then texts. */
export const searchRecords = { name: 'search-records', emit } satisfies Output;

function emit({ notes, site, design }: Needs<'notes' | 'site' | 'design'>): readonly OutputFile[] {
	const { terms } = termsDocument(notes, site);
	const names = namesFileOf(terms.map(nameRecordOf), addressOf, searchLanguage(terms, design.language));
	const texts: TextsFile = { version: 1, terms: terms.map(textRecordOf), sections: notes.topics.flatMap(sectionsOf) };
	return [
		{ path: 'static/api/search/names.json', content: `${JSON.stringify(names)}\n` },
		{ path: 'static/api/search/texts.json', content: `${JSON.stringify(texts)}\n` },
	];
}

/** A term's address with its id unencoded, because the template of addresses needs the placeholder as it is. */
function addressOf(id: string): string {
	return termPath(id as TermId).replace(encodeURIComponent(id), () => id);
}

/** The search records of a topic's sections. The topic itself stands for the lines before its first section. */
function sectionsOf(topic: Topic): readonly SectionRecord[] {
	return topic.sections.map((section) => ({
		title: section.title ?? topic.title,
		page: topic.title,
		url: sectionPath(topic.id, section),
		text: section.lines
			.filter((line) => line.omittedBecause === undefined)
			.map((line) => lineText(line.reading))
			.join('\n'),
	}));
}
