import type { TermId } from '../../../src/language/ids.ts';
import { slugOf } from '../../model/slug.ts';
import type { StudyNotes } from '../../model/types.ts';
import { type Diagnostic, diagnostic, type Place, wholeFile } from '../../text/diagnostic.ts';
import { notesPath, textAt } from '../../text/source.ts';
import type { ContestedAlias } from '../term-page/aliases.ts';

/** Reports each address that several terms claim, with the places of the first two claims. Such an address leads nowhere. */
export function contestedAddresses(notes: StudyNotes, contested: readonly ContestedAlias[]): readonly Diagnostic[] {
	return contested.map(({ slug, ids }) => {
		const [first, second] = ids.map((id) => ({ name: notes.termById.get(id)?.name ?? id, place: claimPlace(notes, id, slug) }));
		const names = ids.map((id) => `“${notes.termById.get(id)?.name ?? id}”`).join(' and ');
		const message = `${names} both have a name for the address “/t/${slug}”, which leads to neither: add “${slug}” to the aliases in the entry of the one that is meant`;
		const related = second === undefined ? undefined : { place: second.place, message: `“${second.name}” claims it here` };
		return diagnostic('address-contested', first?.place ?? wholeFile(notesPath('.')), message, related);
	});
}

/** The place where a term claims an address: its entry if that has the name, else the line that does. */
function claimPlace(notes: StudyNotes, id: TermId, slug: string): Place {
	const term = notes.termById.get(id);
	const entry = term?.entry;
	if (entry !== undefined && [entry.name, ...entry.aliases, ...entry.see].some((name) => slugOf(name) === slug))
		return wholeFile(entry.file);
	for (const { file, reading, terms } of notes.readings) {
		const found = terms.find((one) => one.id === id && slugOf(textAt(reading.line.source.text, one.span)) === slug);
		if (found !== undefined) return { file, line: reading.line.source.number, span: found.span };
	}
	const line = term?.facts[0] ?? term?.mentions[0];
	if (line !== undefined) return { file: line.file, line: line.line, span: { start: 1, end: 1 } };
	return wholeFile(entry?.file ?? notesPath('.'));
}
