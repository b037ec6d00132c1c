import { loadNotes } from '../build.ts';
import { differingFiles } from '../io/differing-files.ts';
import { repositoryPages } from '../render/markdown/repository-pages.ts';
import { renderInput } from '../render/render-input.ts';
import { command, run } from './command.ts';
import { PROJECT, PROJECT_ENTRIES, PROJECT_NOTES, PROJECT_PERMALINKS } from './project.ts';
import { showDiagnostics } from './terminal.ts';

await run(async (argv, terminal) => {
	command('check-pages', 'Checks that the committed pages match the notes. Writes nothing.').parse(argv, { from: 'user' });
	const request = { notes: PROJECT_NOTES, entries: PROJECT_ENTRIES, permalinks: PROJECT_PERMALINKS };
	const loaded = await loadNotes({ ...request, cwd: PROJECT, progress: () => undefined });
	if (loaded.failed) {
		showDiagnostics(loaded.diagnostics, terminal);
		return 1;
	}
	const { fresh, formerIds } = loaded.permalinks;
	const input = renderInput(loaded.notes, { title: '', url: 'http://localhost:3000', baseUrl: '/' }, { formerIds });
	const differing = await differingFiles(PROJECT, repositoryPages.emit(input));
	for (const path of differing)
		terminal.err(`${path}:1:1 unexpected text, expected what the notes make: run “npm run notes” and commit it`);
	const [first] = fresh;
	if (first !== undefined) {
		const which = fresh.length === 1 ? `“${first}”` : `“${first}” and ${fresh.length - 1} more`;
		terminal.err(
			`notes/permalinks.txt:1:1 unexpected list without ${which}, expected all addresses of the pages: run “npm run notes” and commit it`,
		);
	}
	return differing.length === 0 && first === undefined ? 0 : 1;
});
