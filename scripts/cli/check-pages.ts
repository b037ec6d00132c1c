import { differingFiles } from '../io/differing-files.ts';
import { repositoryPages } from '../render/markdown/repository-pages.ts';
import { renderInput } from '../render/render-input.ts';
import { command, run } from './command.ts';
import { notebookOf } from './notebook.ts';
import { loadNotebook } from './notebook-run.ts';
import { PROJECT } from './project.ts';
import { showDiagnostics } from './terminal.ts';

await run(async (argv, terminal) => {
	command('check-pages', 'Checks that the committed pages match the notes. Writes nothing.').parse(argv, { from: 'user' });
	const loaded = await loadNotebook(notebookOf(`${PROJECT}/notes`));
	if (loaded.failed) {
		showDiagnostics(loaded.diagnostics, terminal);
		return 1;
	}
	const { formerIds } = loaded.permalinks;
	const input = renderInput(loaded.notes, { title: '', url: 'http://localhost:3000', baseUrl: '/' }, { formerIds });
	const differing = await differingFiles(PROJECT, repositoryPages.emit(input));
	for (const path of differing) terminal.err(`${path}:1:1 this page is not what the notes make: run “npm run notes” and commit it`);
	return differing.length === 0 ? 0 : 1;
});
