import { spawn } from 'node:child_process';
import { programOf } from '../io/package-files.ts';
import { command, run } from './command.ts';
import { PROJECT } from './project.ts';

/** What `npm run check` runs: programs of packages. All of them run, even if something fails. */
const CHECKS: readonly (readonly [name: string, packageName: string, ...args: string[]])[] = [
	['format and lint', '@biomejs/biome', 'ci', '--error-on-warnings', '--colors=off'],
	['types', 'typescript', '--noEmit'],
	['import directions', 'dependency-cruiser', 'scripts', 'src', 'bench', 'tests', '--config', '.dependency-cruiser.mjs'],
	['dead code and dependencies', 'knip'],
	['code that only tests use', 'knip', '--production'],
	[
		'spelling',
		'cspell',
		'--no-progress',
		'notes/terms/*.md',
		'README.md',
		'CONTRIBUTING.md',
		'DIAGNOSTICS.md',
		'deploy/README.md',
		'guide/*.md',
	],
	['licences', 'tsx', 'scripts/cli/check-licences.ts'],
	['notes and entries', 'tsx', 'scripts/cli/check-notes.ts', '--strict'],
	['pages up to date', 'tsx', 'scripts/cli/check-pages.ts'],
	['tests', 'vitest', 'run'],
];

interface Options {
	readonly tests: boolean;
}

await run(async (argv, terminal) => {
	const program = command('check', 'Runs every check: format, lint, types, imports, dead code, spelling, notes, pages, tests.')
		.option('--no-tests', 'leave the tests out')
		.parse(argv, { from: 'user' });
	const checks = CHECKS.filter(([name]) => program.opts<Options>().tests || name !== 'tests');
	let failed = 0;
	for (const [name, tool, ...args] of checks) {
		const { code, output } = await runTool(tool, args);
		terminal.out(`${code === 0 ? terminal.colours.green('passed') : terminal.colours.red('failed')} ${name}`);
		if (code === 0) continue;
		failed += 1;
		terminal.out(output.trimEnd());
	}
	terminal.out(`${checks.length - failed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
});

/**
 * Runs the program of a package in the project's folder. Node runs it, because Windows cannot start the scripts in `node_modules/.bin`.
 * Returns its exit code and its output.
 */
function runTool(tool: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [programOf(tool), ...args], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
		const chunks: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
	});
}
