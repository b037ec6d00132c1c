import { counted } from '../../src/language/counted.ts';
import { loadNotes } from '../build.ts';
import { command, run } from './command.ts';
import { readFolder, readPath } from './folder-option.ts';
import { PROJECT, PROJECT_ENTRIES, PROJECT_NOTES, PROJECT_PERMALINKS } from './project.ts';
import { showDiagnostics } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly entries?: string;
	readonly json?: true;
	readonly strict?: true;
}

await run(async (argv, terminal) => {
	const program = command('check-notes', 'Lists every fault of the notes and entries with its place.')
		.option('--notes <file or folder>', 'other notes than this project’s, without its entries', readPath)
		.option('--entries <folder>', 'the folder of term entries to use', readFolder)
		.option('--json', 'diagnostics as JSON')
		.option('--strict', 'warnings count as errors')
		.parse(argv, { from: 'user' });
	const options = program.opts<Options>();
	const own = options.notes === undefined;
	const entries = options.entries ?? (own ? PROJECT_ENTRIES : undefined);
	const loaded = await loadNotes({
		notes: options.notes ?? PROJECT_NOTES,
		entries,
		...(own && { permalinks: PROJECT_PERMALINKS }),
		cwd: own ? PROJECT : process.cwd(),
		progress: () => undefined,
	});
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
		showDiagnostics(loaded.diagnostics, { ...terminal, err: terminal.out });
		const of = (severity: string): number => loaded.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		terminal.out(
			`${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}, ${counted(of('info'), 'remark')} in ${counted(loaded.notes.readings.length, 'line')}`,
		);
	}
	const warned = options.strict === true && loaded.diagnostics.some((diagnostic) => diagnostic.severity === 'warning');
	return loaded.failed || warned ? 1 : 0;
});
