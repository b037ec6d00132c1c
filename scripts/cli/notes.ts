import { COMMITTED_OUTPUTS } from '../render/outputs.ts';
import { command, run, UsageError } from './command.ts';
import { readFolder, readOutFolder } from './folder-option.ts';
import { notebookOf, withEntries, withNotesOption } from './notebook.ts';
import { buildNotebook } from './notebook-run.ts';
import { PROJECT } from './project.ts';
import { showOutcome } from './summary.ts';
import { stageProgress } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly out?: string;
	readonly entries?: string | boolean;
	readonly cards: boolean;
}

await run(async (argv, terminal) => {
	const program = withNotesOption(
		command('notes', 'Makes the pages and data from notes. Without options, it makes the pages of notes/ that are committed.'),
	)
		.option('--out <folder>', 'the folder to write docs/ and static/ into', readOutFolder)
		.option('--entries <folder>', 'the folder of term entries to use', readFolder)
		.option('--no-cards', 'draw no card images')
		.parse(argv, { from: 'user' });
	const options = program.opts<Options>();
	const notebook = notebookOf(options.notes);
	const out = options.out ?? (notebook.isRepositorys ? PROJECT : undefined);
	if (out === undefined)
		throw new UsageError('only the pages of notes/ have a place in this repository: say with --out where those of other notes go');
	const outcome = await buildNotebook(withEntries(notebook, options.entries), {
		out,
		...(options.out === undefined && { outputs: COMMITTED_OUTPUTS }),
		cards: options.cards && options.out !== undefined,
		stages: stageProgress(terminal),
	});
	showOutcome(outcome, terminal);
	return outcome.failed ? 1 : 0;
});
