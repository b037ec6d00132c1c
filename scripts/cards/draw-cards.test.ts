import { mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SAMPLE } from './card.samples.ts';
import { type CardContent, cardHash } from './card-content.ts';
import { type DrawnCards, drawCards } from './draw-cards.ts';
import { drawInThreads } from './draw-in-threads.ts';

let folder = '';
let steps: string[] = [];
beforeEach(async () => {
	folder = join(await mkdtemp(join(tmpdir(), 'cards-')), 'cache/cards');
	steps = [];
});
afterEach(async () => {
	await rm(join(folder, '../..'), { recursive: true, force: true });
});

function many(count: number): readonly CardContent[] {
	return Array.from({ length: count }, (_, index) => ({ ...SAMPLE, id: `term-${index}`, name: `Term ${index}` }));
}

async function draw(cards: readonly CardContent[], workers = 2): Promise<DrawnCards> {
	return await drawCards(cards, { cacheFolder: folder, workers, progress: (done, total) => steps.push(`${done}/${total}`) });
}

it('draws missing cards, and none twice', async () => {
	const first = await draw(many(3));
	expect([first.drawn, first.cached, steps]).toEqual([3, 0, ['0/3', '1/3', '2/3', '3/3']]);
	steps = [];
	const second = await draw(many(3));
	expect([second.drawn, second.cached, steps]).toEqual([0, 3, []]);
	expect(second.files.map((file) => file.path)).toEqual([
		'static/t/term-0/card.png',
		'static/t/term-1/card.png',
		'static/t/term-2/card.png',
	]);
	const [card] = many(1);
	const stored = await readFile(join(folder, `${cardHash(card ?? SAMPLE)}.png`));
	expect(Buffer.from(second.files[0]?.content ?? '').equals(stored)).toBe(true);
});

it('draws only what changed', async () => {
	await draw(many(3));
	const changed = many(3).map((card, index) => (index === 1 ? { ...card, sentence: 'Something else.' } : card));
	expect(await draw(changed)).toMatchObject({ drawn: 1, cached: 2 });
});

it('draws damaged images again', async () => {
	const cards = many(3);
	const first = await draw(cards);
	const before = first.files.map((file) => file.content);
	const [a, b, c] = cards.map((card) => join(folder, `${cardHash(card)}.png`));
	await truncate(a ?? '', 1_000);
	await writeFile(b ?? '', '');
	await writeFile(c ?? '', 'not an image, but long enough to have a head and a tail');
	expect(await draw(cards)).toMatchObject({ drawn: 3, cached: 0 });
	expect(first.files.map((file) => file.content)).toEqual(before);
});

it('draws the same in threads', { timeout: 180_000 }, async () => {
	const cards = many(33);
	const { drawn, files } = await draw(cards);
	expect([drawn, steps.length, steps.at(-1)]).toEqual([33, 34, '33/33']);
	const inThread = files[0]?.content;
	expect((await readdir(folder)).filter((name) => !name.endsWith('.png'))).toEqual([]);
	await rm(folder, { recursive: true });
	const [here] = (await draw(cards.slice(0, 1))).files;
	expect(here?.content).toEqual(inThread);
});

it('deletes cards that no run has asked for in a long time, so that the store does not grow', async () => {
	await draw(many(3));
	for (const name of await readdir(folder)) await utimes(join(folder, name), new Date(0), new Date(0));
	const changed = many(2).map((card) => ({ ...card, sentence: 'Something else.' }));
	await draw(changed);
	expect((await readdir(folder)).sort()).toEqual(changed.map((card) => `${cardHash(card)}.png`).sort());
});

it.each([3, 33])('names the card that cannot be drawn, of %i cards', { timeout: 180_000 }, async (count) => {
	const card = { ...SAMPLE, id: 'no-card', name: null } as unknown as CardContent;
	await expect(draw([...many(count - 1), card])).rejects.toThrow('while the card of “no-card” was drawn: ');
});

it.each([3, 33])('says which image the system does not let be stored, of %i cards', { timeout: 180_000 }, async (count) => {
	const cards = many(count);
	const image = join(folder, `${cardHash(cards[2] ?? SAMPLE)}.png`);
	await mkdir(image, { recursive: true });
	await expect(draw(cards)).rejects.toThrow(`${image}: illegal operation on a directory`);
});

it.each([
	['that ends', 'export default () => process.exit(3)', 'with code 3'],
	['that ends before its last card', 'export default () => process.exit(0)', 'with code 0'],
	['that does not begin', 'throw new Error("broken")', 'broken'],
	['that cannot draw', 'export default () => { throw new Error("bad card") }', 'bad card'],
])('rejects for a thread %s', { timeout: 60_000 }, async (_, text, message) => {
	await mkdir(folder, { recursive: true });
	const program = join(folder, 'program.mjs');
	await writeFile(program, text);
	const jobs = many(3).map((card) => ({ card, hash: cardHash(card), folder }));
	await expect(drawInThreads(jobs, { workers: 1, onEnd: () => undefined, program })).rejects.toThrow(message);
});

it('rejects if images cannot be stored', { timeout: 180_000 }, async () => {
	await writeFile(join(folder, '../..', 'cache'), 'a file in the way');
	const refused = /\/cache\/cards\/[0-9a-f]{16}\.png: (?:not a directory|file already exists)$/u;
	await expect(draw(many(1))).rejects.toThrow(refused);
	await expect(draw(many(32))).rejects.toThrow(refused);
});
