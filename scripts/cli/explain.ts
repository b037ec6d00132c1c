import { explain } from '../render/explanation.ts';
import { command, run } from './command.ts';
import { explanationTable } from './explanation-table.ts';
import { readFolder, readPath } from './folder-option.ts';
import { notebookOf, shownPath, withEntries, withNotesOption } from './notebook.ts';
import { loadNotebook } from './notebook-run.ts';
import { showDiagnostics } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly json?: true;
	readonly entries?: boolean | string;
}

/** The codes of diagnostics that leave nothing to explain. */
const UNREADABLE: ReadonlySet<string> = new Set(['notes-missing', 'notes-empty', 'notes-unreadable', 'not-utf8', 'binary-file']);

await run(async (argv, terminal) => {
	const program = withNotesOption(command('explain', 'Shows how each line of a notes file was read and where it went.'))
		.argument('[file]', 'the notes file; by default, all of the notebook', readPath)
		.option('--json', 'one JSON array')
		.option('--entries <folder>', 'the folder of term entries to use', readFolder)
		.option('--no-entries', 'use the notes alone')
		.parse(argv, { from: 'user' });
	const [file] = program.processedArgs as [string?];
	const options = program.opts<Options>();
	const notebook = notebookOf(options.notes);
	// A file is read alone, with the names that the entries of the notebook know.
	const read = file === undefined ? notebook : withEntries(notebookOf(file), notebook.entries);
	const loaded = await loadNotebook(withEntries(read, options.entries));
	const unread = loaded.diagnostics.filter((diagnostic) => diagnostic.severity === 'error' && UNREADABLE.has(diagnostic.code));
	if (unread.length > 0) {
		showDiagnostics(unread, terminal);
		return 1;
	}
	const files = loaded.notes.files.map((one) => one.file.path);
	if (options.json === true)
		terminal.out(
			JSON.stringify(
				files.flatMap((path) => explain(loaded.notes, path)),
				undefined,
				'\t',
			),
		);
	else for (const path of files) terminal.out(explanationTable(shownPath(read, path), explain(loaded.notes, path), terminal));
	return 0;
});
