import path from 'node:path';
import { insertTerm } from '../add/insert-term.ts';
import { newTerm } from '../add/new-term.ts';
import { loadNotes } from '../build.ts';
import { decodeText } from '../io/decode-text.ts';
import { readBytes } from '../io/read-bytes.ts';
import { replaceFile, withNotesLock } from '../io/replace-file.ts';
import { isListTitle } from '../read/list-heading.ts';
import { diagnostic, formatDiagnostic, wholeFile } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { command, type ExitCode, run } from './command.ts';
import { readPath } from './folder-option.ts';
import { PROJECT_ENTRIES, PROJECT_NOTES } from './project.ts';
import { showDiagnostics, type Terminal } from './terminal.ts';

interface Options {
	readonly notes: string;
	readonly file?: string;
}

await run(async (argv, terminal) => {
	const program = command('add', 'Adds a term to the list at the bottom of the notes.')
		.argument('<term>', 'a name, or “name - what it is”')
		.option('--notes <file or folder>', 'the notes to add to', readPath, PROJECT_NOTES)
		.option('--file <file>', 'the file to add the term to; by default, the last one with a list of terms')
		.parse(argv, { from: 'user' });
	const [term] = program.processedArgs as [string];
	const options = program.opts<Options>();
	// If several commands run at once, each must see what the others have added.
	const result = await withNotesLock(options.notes, notesPath(options.notes), () => addTerm(term, options, terminal));
	if (result.kind === 'done') return result.value;
	showDiagnostics(result.diagnostics, terminal);
	return 1;
});

async function addTerm(term: string, options: Options, terminal: Terminal): Promise<ExitCode> {
	const entries = options.notes === PROJECT_NOTES ? PROJECT_ENTRIES : undefined;
	const loaded = await loadNotes({ notes: options.notes, entries, cwd: process.cwd(), progress: () => undefined });
	if (loaded.failed) {
		showDiagnostics(
			loaded.diagnostics.filter((one) => one.severity === 'error'),
			terminal,
		);
		return 1;
	}
	const line = term.trim();
	const checked = newTerm(line, loaded.notes);
	if (checked.kind !== 'new') {
		terminal.err(checked.message);
		return checked.kind === 'known' ? 1 : 2;
	}
	const files = loaded.notes.files.map((one) => one.file.path as string);
	const chosen =
		options.file === undefined
			? fileWithList(loaded.notes.files)
			: files.find((file) => path.resolve(file) === path.resolve(options.file ?? ''));
	if (chosen === undefined) {
		terminal.err(`unexpected file ${options.file ?? ''}, expected one of ${files.join(', ')}`);
		return 2;
	}
	const bytes = await readBytes(chosen);
	const decoded = decodeText(bytes, notesPath(chosen));
	if (decoded.kind === 'fault') {
		terminal.err(formatDiagnostic(decoded.diagnostic));
		return 1;
	}
	const linesAsRead = loaded.notes.files.find((one) => one.file.path === chosen)?.file.lines.map((one) => one.text);
	const current = sourceFile(notesPath(chosen), decoded.text).lines.map((one) => one.text);
	if (linesAsRead?.join('\n') !== current.join('\n')) {
		terminal.err(
			formatDiagnostic(
				diagnostic(
					'notes-changed',
					wholeFile(notesPath(chosen)),
					'unexpected change meanwhile, expected the file as it was read: run again',
				),
			),
		);
		return 1;
	}
	const insertion = insertTerm(decoded.text, line);
	const result = await replaceFile(chosen, notesPath(chosen), bytes, Buffer.from(insertion.text, 'utf8'));
	if (result.kind === 'refused') {
		showDiagnostics(result.diagnostics, terminal);
		return 1;
	}
	terminal.out(`${chosen}:${insertion.line} added “${checked.name}”`);
	return 0;
}

/** The last file with a list of terms, else the last file. */
function fileWithList(files: Awaited<ReturnType<typeof loadNotes>>['notes']['files']): string | undefined {
	const withList = files.findLast((one) =>
		one.readings.some((reading) => reading.line.form === 'heading' && isListTitle(reading.inline.plain)),
	);
	return (withList ?? files.at(-1))?.file.path;
}
