import { describe, expect, it } from 'vitest';
import { notesSource } from './notes-source.ts';

const EDIT = 'https://code.example/edit/main/';

describe('notesSource', () => {
	it('names file and line, and where to edit it if that is known', () => {
		const page = { notes_file: 'notes/my cloud.md', notes_line: 12 };
		expect(notesSource(page, EDIT)).toEqual({ file: 'notes/my cloud.md', line: 12, editUrl: `${EDIT}notes/my%20cloud.md` });
		expect(notesSource(page, null)?.editUrl).toBeUndefined();
	});

	it('knows of none for pages of all notes', () => expect(notesSource({ title: 'Glossary' }, EDIT)).toBeUndefined());

	it.each(['../elsewhere/notes.md', '/tmp/notes.md', 'C:/notes.md'])('leads nowhere for %s, which is in no repository', (file) => {
		expect(notesSource({ notes_file: file, notes_line: 1 }, EDIT)).toEqual({ file, line: 1, editUrl: undefined });
	});
});
