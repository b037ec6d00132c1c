import { join } from 'node:path';
import { deployFiles } from '../deploy/deploy-files.ts';
import { changeFile } from '../io/replace-file.ts';
import { notesPath } from '../text/source.ts';
import { command, run } from './command.ts';
import { PROJECT } from './project.ts';
import { showDiagnostics } from './terminal.ts';

await run(async (argv, terminal) => {
	command('deploy-files', 'Writes the files that tell each host which headers to send.').parse(argv, { from: 'user' });
	for (const { path, content } of deployFiles()) {
		const result = await changeFile(join(PROJECT, path), notesPath(path), async () => Buffer.from(content));
		if (result.kind === 'refused') {
			showDiagnostics(result.diagnostics, terminal);
			return 1;
		}
		terminal.out(path);
	}
	return 0;
});
