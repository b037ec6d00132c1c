import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { folderContent, isWhole, outputVersion } from './output-folder.samples.ts';
import { writeOutput } from './output-folder.ts';

const CHILD = fileURLToPath(new URL('output-folder.child.ts', import.meta.url));
const KILLS = 100;

/** Bundles the writer into one JavaScript file, which starts fast. */
async function bundle(program: string): Promise<void> {
	await build({ entryPoints: [CHILD], outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
}

async function killWriter(program: string, out: string, afterMs: number): Promise<void> {
	const child = spawn(process.execPath, [program, out], { stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = once(child, 'exit');
	await Promise.race([once(child.stdout, 'data'), ended]);
	await sleep(afterMs);
	child.kill('SIGKILL');
	expect(await ended).toEqual([null, 'SIGKILL']);
}

it('is complete after the next run, wherever the last one was killed', { timeout: 600_000 }, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'output-kill-'));
	const program = join(folder, 'writer.mjs');
	await bundle(program);
	const out = join(folder, 'out');
	let interrupted = 0;
	for (let kill = 0; kill < KILLS; kill += 1) {
		await killWriter(program, out, (kill * 7.3) % 61);
		const left = await folderContent(out);
		if ((await readdir(out)).includes('.generated.lock')) interrupted += 1;
		for (const [path, content] of left) if (path.startsWith('static/')) expect(isWhole(content), path).toBe(true);
		const wanted = outputVersion(kill % 8);
		expect(await writeOutput(out, wanted)).toMatchObject({ kind: 'written' });
		expect(await folderContent(out)).toEqual(
			new Map([...wanted].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file.content])),
		);
		expect((await readdir(out)).sort()).toEqual(['.generated.json', 'static']);
	}
	expect(interrupted).toBeGreaterThan(KILLS / 4);
	await rm(folder, { recursive: true });
});
