import path from 'node:path';
import { insertTerm } from '../add/insert-term.ts';
import { newTerm } from '../add/new-term.ts';
import type { LoadedNotes } from '../build.ts';
import { decodeText } from '../io/decode-text.ts';
import { readBytes } from '../io/read-bytes.ts';
import { replaceFile, withNotesLock } from '../io/replace-file.ts';
import { isListTitle } from '../read/list-heading.ts';
import { diagnostic, formatDiagnostic, wholeFile } from '../text/diagnostic.ts';
import { printable } from '../text/printable.ts';
import { notesPath, type SourceFile, sourceFile } from '../text/source.ts';
import { command, type ExitCode, run } from './command.ts';
import { type Notebook, notebookOf, shownPath, withNotesOption } from './notebook.ts';
import { loadToChange } from './notebook-run.ts';
import { showDiagnostics, type Terminal } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly file?: string;
}

await run(async (argv, terminal) => {
	const program = withNotesOption(command('add', 'Adds a term to the list at the bottom of the notes.'))
		.argument('<term>', 'a name, or “name - what it is”')
		.option('--file <file>', 'the file to add the term to; by default, the last one with a list of terms')
		.parse(argv, { from: 'user' });
	const [term] = program.processedArgs as [string];
	const options = program.opts<Options>();
	const notebook = notebookOf(options.notes);
	// If several commands run at once, each must see what the others have added.
	const result = await withNotesLock(notebook.notes, notesPath(path.relative('', notebook.notes)), () =>
		addTerm(term, { ...options, notebook, terminal }),
	);
	if (result.kind === 'done') return result.value;
	showDiagnostics(result.diagnostics, terminal);
	return 1;
});

interface Addition {
	readonly file?: string;
	readonly notebook: Notebook;
	readonly terminal: Terminal;
}

async function addTerm(term: string, { file, notebook, terminal }: Addition): Promise<ExitCode> {
	const loaded = await loadToChange(notebook);
	if (loaded.failed) {
		showDiagnostics(loaded.diagnostics, terminal);
		return 1;
	}
	const line = term.trim();
	const checked = newTerm(line, loaded.notes);
	if (checked.kind !== 'new') {
		terminal.err(printable(checked.message));
		return checked.kind === 'known' ? 1 : 2;
	}
	const files = loaded.notes.files.map((one) => one.file);
	const found = (one: { readonly path: string }): string => path.resolve(notebook.base, one.path);
	const chosen = file === undefined ? fileWithList(loaded.notes.files) : files.find((one) => found(one) === path.resolve(file));
	if (chosen === undefined) {
		const expected = files.map((one) => printable(shownPath(notebook, one.path))).join(', ');
		terminal.err(`the notebook has no file ${printable(file ?? '')}: name one of ${expected}`);
		return 2;
	}
	const shown = notesPath(shownPath(notebook, chosen.path));
	const bytes = await readBytes(found(chosen));
	const decoded = decodeText(bytes, shown);
	if (decoded.kind === 'fault') {
		terminal.err(formatDiagnostic(decoded.diagnostic));
		return 1;
	}
	const linesAsRead = chosen.lines.map((one) => one.text);
	const current = sourceFile(shown, decoded.text).lines.map((one) => one.text);
	if (linesAsRead.join('\n') !== current.join('\n')) {
		terminal.err(
			formatDiagnostic(diagnostic('notes-changed', wholeFile(shown), 'the file changed while it was read: run the command again')),
		);
		return 1;
	}
	const insertion = insertTerm(decoded.text, line);
	const result = await replaceFile(found(chosen), shown, bytes, Buffer.from(insertion.text, 'utf8'));
	if (result.kind === 'refused') {
		showDiagnostics(result.diagnostics, terminal);
		return 1;
	}
	terminal.out(`${printable(shown)}:${insertion.line} added “${printable(checked.name)}”`);
	return 0;
}

/** The last file with a list of terms, else the last file. */
function fileWithList(files: LoadedNotes['notes']['files']): SourceFile | undefined {
	const withList = files.findLast((one) =>
		one.readings.some((reading) => reading.line.form === 'heading' && isListTitle(reading.inline.plain)),
	);
	return (withList ?? files.at(-1))?.file;
}
