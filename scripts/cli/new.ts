import { join, relative, resolve } from 'node:path';
import { isKeptByGit } from '../io/git-dates.ts';
import { emptyNotebook, makeNotebook, notebookContents } from '../io/new-notebook.ts';
import { COMMITTED_OUTPUTS } from '../render/outputs.ts';
import { namesAndMore } from '../text/names-and-more.ts';
import { printable } from '../text/printable.ts';
import { command, type ExitCode, run, UsageError } from './command.ts';
import { readPath } from './folder-option.ts';
import { notebookOf } from './notebook.ts';
import { buildNotebook } from './notebook-run.ts';
import { PROJECT } from './project.ts';
import { showOutcome } from './summary.ts';
import { stageProgress, type Terminal } from './terminal.ts';

/** At most so many names are shown of what is in a folder. */
const MAX_NAMED = 5;

await run(async (argv, terminal) => {
	const program = command('new', 'Makes a notebook to start from, in a folder that is new or empty.')
		.argument('<folder>', 'the folder of the notebook', readPath)
		.option('--replace', 'with the folder notes of this repository: take the sample out first; git keeps it')
		.parse(argv, { from: 'user' });
	const [given] = program.processedArgs as [string];
	const folder = resolve(given);
	const replaces = program.opts<{ readonly replace?: true }>().replace === true;
	if (replaces) await takeOut(folder, terminal);
	const made = await makeNotebook(folder);
	const shown = relative('', folder) || '.';
	if (made.kind === 'taken')
		throw new UsageError(
			`${shown} has files (${printable(namesAndMore(made.names, MAX_NAMED))}), and nothing of them may be lost: name a new folder or an empty one`,
		);
	if (made.kind === 'unwritable') {
		terminal.err(`${shown}: ${made.cause}`);
		return 1;
	}
	for (const name of made.files) terminal.out(printable(join(shown, name)));
	if (replaces) return makePages(folder, terminal);
	terminal.err(`npm start -- --notes ${shown}   shows its site; edits show as you save`);
	return 0;
});

/** Empties the notebook of this repository, and names what goes. */
async function takeOut(folder: string, terminal: Terminal): Promise<void> {
	if (!notebookOf(folder).isRepositorys)
		throw new UsageError('--replace empties the folder notes of this repository alone: name that folder, or leave --replace out');
	if (!(await isKeptByGit(folder)))
		throw new UsageError('notes/ has changes that git does not have, and they would be lost: commit them, or move them away');
	for (const name of await notebookContents(folder)) terminal.err(`taken out: notes/${printable(name)}`);
	await emptyNotebook(folder);
}

/** Makes the committed pages of the new notes in the place of those of the sample. */
async function makePages(folder: string, terminal: Terminal): Promise<ExitCode> {
	const outcome = await buildNotebook(notebookOf(folder), {
		out: PROJECT,
		outputs: COMMITTED_OUTPUTS,
		cards: false,
		stages: stageProgress(terminal),
	});
	showOutcome(outcome, terminal);
	return outcome.failed ? 1 : 0;
}
