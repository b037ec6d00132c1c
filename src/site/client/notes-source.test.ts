import { describe, expect, it } from 'vitest';
import { notesSource } from './notes-source.ts';

const EDIT = 'https://code.example/edit/main/';

describe('notesSource', () => {
	it('names file and line, and where to edit it if that is known', () => {
		const page = { notes_file: 'notes/my cloud.md', notes_line: 12 };
		expect(notesSource(page, EDIT)).toEqual({ file: 'notes/my cloud.md', line: 12, editUrl: `${EDIT}notes/my%20cloud.md` });
		expect(notesSource(page, null)?.editUrl).toBeUndefined();
	});

	it('leaves out of the address what comes before the folder that it is of', () => {
		const page = { notes_file: 'bread/faults/crumb.md', notes_line: 1 };
		expect(notesSource(page, EDIT, 'bread/')?.editUrl).toBe(`${EDIT}faults/crumb.md`);
		expect(notesSource(page, EDIT, 'other/')?.editUrl).toBe(`${EDIT}bread/faults/crumb.md`);
	});

	it('knows of none for pages of all notes', () => expect(notesSource({ title: 'Glossary' }, EDIT)).toBeUndefined());

	it.each(['../elsewhere/notes.md', '/tmp/notes.md', 'C:/notes.md'])('leads nowhere for %s, which is in no repository', (file) => {
		expect(notesSource({ notes_file: file, notes_line: 1 }, EDIT)).toEqual({ file, line: 1, editUrl: undefined });
	});
});
