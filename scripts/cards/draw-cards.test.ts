import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SAMPLE } from './card.samples.ts';
import { type CardContent, cardHash } from './card-content.ts';
import { type DrawnCards, drawCards } from './draw-cards.ts';
import { drawInWorkers } from './draw-in-workers.ts';

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

it('draws what is missing, and nothing a second time', async () => {
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

it('draws damaged pictures again', async () => {
	const cards = many(3);
	const first = await draw(cards);
	const before = first.files.map((file) => file.content);
	const [a, b, c] = cards.map((card) => join(folder, `${cardHash(card)}.png`));
	await truncate(a ?? '', 1_000);
	await writeFile(b ?? '', '');
	await writeFile(c ?? '', 'not a picture, but long enough to be looked at from both ends');
	expect(await draw(cards)).toMatchObject({ drawn: 3, cached: 0 });
	expect(first.files.map((file) => file.content)).toEqual(before);
});

it('draws the same in threads', { timeout: 30_000 }, async () => {
	const cards = many(33);
	const { drawn, files } = await draw(cards);
	expect([drawn, steps.length, steps.at(-1)]).toEqual([33, 34, '33/33']);
	const inThread = files[0]?.content;
	expect((await readdir(folder)).filter((name) => !name.endsWith('.png'))).toEqual([]);
	await rm(folder, { recursive: true });
	const [here] = (await draw(cards.slice(0, 1))).files;
	expect(here?.content).toEqual(inThread);
});

const jobs = many(3).map((card) => ({ card, hash: cardHash(card), folder: '' }));
const IMPORT = 'import { parentPort } from "node:worker_threads";';

it.each([
	['that ends', 'process.exit(3)', 'ended with code 3'],
	['that ends before its last card', `${IMPORT} parentPort.once("message", () => process.exit(0))`, 'ended with code 0'],
	['that throws', 'throw new Error("broken")', 'broken'],
	[
		'that throws at a card',
		`${IMPORT} parentPort.on("message", () => { throw new Error("bad card") })`,
		'the card of “term-0” was drawn: bad card',
	],
	[
		'that cannot draw',
		`${IMPORT} parentPort.on("message", () => parentPort.postMessage({ kind: "failed", reason: "no" }))`,
		'was drawn: no',
	],
])('tells of a thread %s', async (_, program, message) => {
	const options = { workers: 1, onStored: () => undefined, program: new URL(`data:text/javascript,${encodeURIComponent(program)}`) };
	await expect(drawInWorkers(jobs, options)).rejects.toThrow(message);
});

it('tells where pictures cannot be stored', async () => {
	await writeFile(join(folder, '../..', 'cache'), 'a file in the way');
	await expect(draw(many(1))).rejects.toThrow(/ENOTDIR|EEXIST/u);
	await expect(draw(many(32))).rejects.toThrow(/ENOTDIR|EEXIST/u);
});
