import { buildNotes } from '../build.ts';
import { command, run, UsageError } from './command.ts';
import { readFolder, readOutFolder, readPath } from './folder-option.ts';
import { CARD_CACHE, PROJECT, PROJECT_ENTRIES, PROJECT_NOTES, PROJECT_PERMALINKS, siteAddress } from './project.ts';
import { showOutcome } from './summary.ts';
import { stageProgress } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly out?: string;
	readonly entries?: string | boolean;
	readonly cards: boolean;
}

await run(async (argv, terminal) => {
	const program = command(
		'notes',
		'Makes the pages and data from notes. Without options, it reads this project’s notes and writes into this project.',
	)
		.option('--notes <file or folder>', 'the notes to read, without this project’s entries', readPath)
		.option('--out <folder>', 'the folder to write docs/ and static/ into', readOutFolder)
		.option('--entries <folder>', 'the folder of term entries to use', readFolder)
		.option('--no-cards', 'draw no card images')
		.parse(argv, { from: 'user' });
	const options = program.opts<Options>();
	if ((options.notes === undefined) !== (options.out === undefined))
		throw new UsageError('unexpected single option, expected --notes and --out together, or neither');
	const own = options.notes === undefined;
	const entries = typeof options.entries === 'string' ? options.entries : own ? PROJECT_ENTRIES : undefined;
	const { progress, drawProgress, done } = stageProgress(terminal);
	const request = {
		notes: options.notes ?? PROJECT_NOTES,
		entries,
		...(own && { permalinks: PROJECT_PERMALINKS }),
		out: options.out ?? PROJECT,
		cwd: own ? PROJECT : process.cwd(),
		site: siteAddress(),
		...(options.cards && { cardCache: CARD_CACHE }),
		progress,
		drawProgress,
	};
	const outcome = await buildNotes(request);
	done();
	showOutcome(outcome, terminal);
	return outcome.failed ? 1 : 0;
});
