import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAX_UNUSED_DAYS, pruneCards, storeCard, storedCards, storedFile } from './card-store.ts';
import { newOwner } from './process-owner.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const SIZE = { width: 1, height: 1 };
const A = 'a'.repeat(16);
const B = 'b'.repeat(16);

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'card-store-'));
});
afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
});

it('contains what was stored', async () => {
	const store = join(folder, 'not/yet/there');
	expect(await storedCards(store, [A], SIZE)).toEqual(new Set());
	await storeCard(store, A, PNG);
	expect(await storedCards(store, [A, B], SIZE)).toEqual(new Set([A]));
	expect(storedFile(store, A, 'static/t/a/card.png').content).toEqual(PNG);
	expect(await readdir(store)).toEqual([`${A}.png`]);
});

it('counts damaged images and images of another size as missing', async () => {
	await storeCard(folder, A, PNG.subarray(0, -1));
	await storeCard(folder, B, Buffer.concat([Buffer.from('x'), PNG.subarray(1)]));
	await mkdir(join(folder, `${'c'.repeat(16)}.png`));
	expect(await storedCards(folder, [A, B, 'c'.repeat(16)], SIZE)).toEqual(new Set());
	await storeCard(folder, A, PNG);
	expect(await storedCards(folder, [A], { width: 2, height: 1 })).toEqual(new Set());
});

/** Makes a file as old as if it had been written so many days ago. */
async function age(name: string, days: number): Promise<void> {
	const then = new Date(Date.now() - days * 24 * 60 * 60 * 1_000);
	await utimes(join(folder, name), then, then);
}

it('deletes unwanted images of long ago, what killed runs left unfinished, and nothing else', async () => {
	const [gone, running] = [`${A}.png.${process.pid}-1-1`, `${A}.png.${newOwner()}`];
	const names = [`${A}.png`, `${B}.png`, gone, running, 'mine.png', 'notes.txt'];
	await Promise.all(names.map((name) => writeFile(join(folder, name), PNG)));
	await mkdir(join(folder, `${'c'.repeat(16)}.png`));
	expect(await pruneCards(folder, new Set([A]))).toBe(1);
	expect(await readdir(folder)).not.toContain(gone);
	expect(await readdir(folder)).toContain(running);
	// No process draws one image for so long: its number belongs to another one by now.
	for (const name of [...names.filter((one) => one !== gone), `${'c'.repeat(16)}.png`]) await age(name, MAX_UNUSED_DAYS + 1);
	expect(await pruneCards(folder, new Set([A]))).toBe(2);
	expect((await readdir(folder)).sort()).toEqual([`${A}.png`, `${'c'.repeat(16)}.png`, 'mine.png', 'notes.txt']);
	expect(await pruneCards(join(folder, 'missing'), new Set())).toBe(0);
});

it('keeps an image that a run of other notes has asked for', async () => {
	await storeCard(folder, A, PNG);
	await age(`${A}.png`, MAX_UNUSED_DAYS + 1);
	await storedCards(folder, [A], SIZE);
	expect(await pruneCards(folder, new Set([B]))).toBe(0);
	expect(storedFile(folder, A, 'static/t/a/card.png').content).toEqual(PNG);
});
