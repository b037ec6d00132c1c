import { mkdtemp, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { touch } from './touch.ts';

it('changes only the time of the last change, and creates a missing file', async () => {
	const file = join(await mkdtemp(join(tmpdir(), 'touch-')), 'a');
	await writeFile(file, 'as it is');
	await utimes(file, 1, 1);
	await touch(file);
	expect((await stat(file)).mtimeMs).toBeGreaterThan(1_000_000);
	expect(await readFile(file, 'utf8')).toBe('as it is');
	await touch(`${file}-new/b`);
	expect(await readFile(`${file}-new/b`, 'utf8')).toBe('');
});
