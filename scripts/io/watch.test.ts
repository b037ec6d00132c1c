import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchNotes } from './watch.ts';

const PATIENT = { timeout: 20_000 };

let folder = '';
let stop: () => Promise<void> = async () => undefined;
beforeEach(async () => {
	// Notes in a folder below a hidden one are watched too.
	folder = join(await mkdtemp(join(tmpdir(), '.watch-')), 'notes');
	await mkdir(join(folder, 'terms'), { recursive: true });
	await writeFile(join(folder, 'a.md'), 'a');
});
afterEach(async () => {
	await stop();
	await rm(dirname(folder), { recursive: true, force: true });
});

async function saveByRename(path: string, content: string): Promise<void> {
	await writeFile(`${path}.tmp~`, content);
	await rename(`${path}.tmp~`, path);
}

it.each(['folder', 'file'])('notices each save by renaming in a watched %s', async (kind) => {
	const onChange = vi.fn();
	stop = await watchNotes([kind === 'file' ? join(folder, 'a.md') : folder], onChange);
	for (let time = 1; time <= 3; time += 1) {
		const before = onChange.mock.calls.length;
		await saveByRename(join(folder, 'a.md'), `a ${time}`);
		await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(before), PATIENT);
	}
});

it('notices new and removed files in folders below, and makes one call for many changes', async () => {
	const onChange = vi.fn();
	stop = await watchNotes([folder], onChange);
	await Promise.all(['b', 'c', 'd'].map((name) => writeFile(join(folder, 'terms', `${name}.md`), name)));
	await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), PATIENT);
	// A second call for these changes would come ahead of the one for the next.
	await rm(join(folder, 'terms/b.md'));
	await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), PATIENT);
	await stop();
	expect(onChange).toHaveBeenCalledTimes(2);
});

it('notices a change of the corrections', async () => {
	const onChange = vi.fn();
	stop = await watchNotes([folder], onChange);
	await writeFile(join(folder, 'corrections.yaml'), '- says: a');
	await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), PATIENT);
});

it.each(['site.yaml', 'pictures/logo.svg'])('notices a change of the settings and of what may be their logo: %s', async (name) => {
	await mkdir(join(folder, 'pictures'));
	const onChange = vi.fn();
	stop = await watchNotes([folder], onChange);
	await saveByRename(join(folder, name), 'x');
	await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), PATIENT);
});

it('ignores files that are not notes', async () => {
	const onChange = vi.fn();
	// Without a pause, so that each change would be a call of its own.
	stop = await watchNotes([folder], onChange, { quietMs: 0 });
	await Promise.all(['.a.md.lock', 'a.md~', '4913', 'a.md.12345', 'terms/site.yaml'].map((name) => writeFile(join(folder, name), 'x')));
	// What they cause comes ahead of what the next change causes.
	await writeFile(join(folder, 'a.md'), 'b');
	await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), PATIENT);
	await stop();
	expect(onChange).toHaveBeenCalledTimes(1);
});

it('throws the error of a call when it is stopped, unless onError took it', async () => {
	const onError = vi.fn();
	const onChange = vi.fn().mockRejectedValue(new Error('broken'));
	const stopQuiet = await watchNotes([folder], onChange, { onError });
	const stopLoud = await watchNotes([folder], onChange, { quietMs: 10 });
	await writeFile(join(folder, 'a.md'), 'b');
	await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), PATIENT);
	await stopQuiet();
	expect(onError).toHaveBeenCalledTimes(1);
	await expect(stopLoud()).rejects.toThrow('broken');
});
