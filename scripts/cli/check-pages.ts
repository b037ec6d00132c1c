import { loadNotes } from '../build.ts';
import { differingFiles } from '../io/differing-files.ts';
import { renderFiles } from '../render/pages.ts';
import { command, run } from './command.ts';
import { PROJECT, PROJECT_ENTRIES, PROJECT_NOTES } from './project.ts';
import { showDiagnostics } from './terminal.ts';

await run(async (argv, terminal) => {
	command('check-pages', 'Tells whether the committed pages are what the notes make. Writes nothing.').parse(argv, { from: 'user' });
	const loaded = await loadNotes({ notes: PROJECT_NOTES, entries: PROJECT_ENTRIES, cwd: PROJECT, progress: () => undefined });
	if (loaded.failed) {
		showDiagnostics(loaded.diagnostics, terminal);
		return 1;
	}
	const committed = renderFiles(loaded.notes, { title: '', url: 'http://localhost:3000', baseUrl: '/' }).filter((file) =>
		file.path.startsWith('docs/'),
	);
	const differing = await differingFiles(PROJECT, committed);
	for (const path of differing)
		terminal.err(`${path}:1:1 unexpected text, expected what the notes make: run “npm run notes” and commit it`);
	return differing.length === 0 ? 0 : 1;
});
