import { expect, it } from 'vitest';
import { entryOf } from '../model/build-model.samples.ts';
import { readNotes } from '../read/read-notes.ts';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { foreignEntries } from './foreign-entries.ts';

const TERMS = ['helm', 'pod', 'job', 'rook'];
const ENTRIES = TERMS.map((id) => entryOf(id, 'topic: elsewhere'));

function found(text: string, entries = ENTRIES, topics = ['coffee']): string | undefined {
	const fault = foreignEntries(entries, [readNotes(sourceFile(notesPath('notes/a.md'), text), () => undefined)], topics);
	return fault && formatDiagnostic(fault);
}

it('says once that entries belong to other notes, and what to do', () => {
	expect(found('# Coffee\nCrema - foam\n')).toMatch(
		/^\S*terms:1:1 entries-foreign these entries belong to other notes: 4 of 4 are about topics \(“elsewhere”\) and names that these notes do not have; move the folder/u,
	);
});

it('leaves entries alone whose names or topics the notes have', () => {
	expect(found('# Coffee\nhelm and pods\n')).toBeUndefined();
	expect(found('# Coffee\n', ENTRIES, ['elsewhere'])).toBeUndefined();
	expect(found('# Coffee\n', ENTRIES.slice(0, 2))).toBeUndefined();
	expect(found('# Coffee\n', [...ENTRIES.slice(0, 3), ...['a', 'b', 'c'].map((id) => entryOf(id, 'topic: coffee'))])).toBeUndefined();
});
