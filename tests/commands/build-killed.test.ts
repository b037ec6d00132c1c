import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../site-copy.ts';
import { startCommand } from './start-command.ts';

let project = '';
beforeAll(async () => {
	project = await copyProject('build-killed');
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** What Docusaurus says once it is at work. */
const AT_WORK = /Creating an optimized production build/u;
/** What it says when all is made, as one that nobody waits for does. */
const AT_ITS_END = /Generated static files/u;

it.each([
	['node', ['--import', 'tsx', 'scripts/cli/build.ts']],
	['npm', ['run', 'build']],
])('npm run build, where %s is killed alone, leaves no process', async (program, args) => {
	const build = startCommand(program, args, { cwd: project });
	try {
		await build.said(AT_WORK);
		build.signal('SIGKILL', 'command');
		await build.gone();
		expect(build.output()).not.toMatch(AT_ITS_END);
	} finally {
		build.kill();
	}
});
