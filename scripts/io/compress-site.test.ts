import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressSite } from './compress-site.ts';

const PAGE = '<p>A pod is what runs.</p>\n'.repeat(40);

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'compress-'));
	await mkdir(join(folder, 't/pod'), { recursive: true });
	await writeFile(join(folder, 'pod.html'), PAGE);
	await writeFile(join(folder, 't/pod/index.html'), PAGE);
	await writeFile(join(folder, 't/pod/index.md'), `${PAGE}other`);
	await writeFile(join(folder, 't/pod/card.png'), PAGE);
	await writeFile(join(folder, 'short.txt'), 'a');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function compressed(): Promise<readonly string[]> {
	const names = await readdir(folder, { recursive: true });
	return names.filter((name) => /\.(?:br|gz)$/u.test(name)).sort();
}

it('writes both beside each text file, but none that is no smaller', async () => {
	await compressSite(folder);
	const texts = ['pod.html', 't/pod/index.html', 't/pod/index.md'];
	expect(await compressed()).toEqual(texts.flatMap((text) => [`${text}.br`, `${text}.gz`]));
	for (const text of texts) {
		const bytes = await readFile(join(folder, text));
		expect(brotliDecompressSync(await readFile(join(folder, `${text}.br`)))).toEqual(bytes);
		expect(gunzipSync(await readFile(join(folder, `${text}.gz`)))).toEqual(bytes);
	}
});

it('writes the same bytes again', async () => {
	const hashes = async (): Promise<readonly string[]> => {
		await compressSite(folder);
		const files = (await compressed()).map((file) => readFile(join(folder, file)));
		return (await Promise.all(files)).map((bytes) => createHash('sha256').update(bytes).digest('hex'));
	};
	expect(await hashes()).toEqual(await hashes());
});
