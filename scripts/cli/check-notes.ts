import { counted } from '../../src/language/counted.ts';
import { command, run } from './command.ts';
import { readDays } from './days.ts';
import { readFolder } from './folder-option.ts';
import { notebookOf, withEntries, withNotesOption } from './notebook.ts';
import { loadNotebook } from './notebook-run.ts';
import { showDiagnostics } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly entries?: string;
	readonly json?: true;
	readonly strict?: true;
	readonly stale?: number;
}

await run(async (argv, terminal) => {
	const program = withNotesOption(
		command('check-notes', 'Lists the faults of the notes and entries with their places; with --strict or --json each of them.'),
	)
		.option('--entries <folder>', 'the folder of term entries to use', readFolder)
		.option('--json', 'diagnostics as JSON')
		.option('--stale <days>', 'also entries whose review is older, and dates in them that have passed since', readDays)
		.option('--strict', 'warnings count as errors, and each term without an entry is one')
		.parse(argv, { from: 'user' });
	const options = program.opts<Options>();
	const { stale: days } = options;
	const stale = days === undefined ? undefined : { today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length), days };
	const loaded = await loadNotebook(withEntries(notebookOf(options.notes), options.entries), options.strict === true, stale);
	if (options.json === true) {
		const diagnostics = loaded.diagnostics.map(({ code, severity, place, message, related }) => {
			const at = { code, severity, file: place.file, line: place.line, column: place.span.start, endColumn: place.span.end, message };
			return related === undefined
				? at
				: {
						...at,
						related: { file: related.place.file, line: related.place.line, column: related.place.span.start, message: related.message },
					};
		});
		terminal.out(JSON.stringify(diagnostics, undefined, '\t'));
	} else {
		showDiagnostics(loaded.diagnostics, { ...terminal, err: terminal.out }, options.strict === true);
		const of = (severity: string): number => loaded.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		terminal.out(
			`${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}, ${counted(of('info'), 'remark')} in ${counted(loaded.notes.readings.length, 'line')}`,
		);
	}
	const warned = options.strict === true && loaded.diagnostics.some((diagnostic) => diagnostic.severity === 'warning');
	return loaded.failed || warned ? 1 : 0;
});
