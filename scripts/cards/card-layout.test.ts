import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadCardFonts } from '../typeset/card-fonts.ts';
import { HOSTILE, projectCards, SAMPLE } from './card.samples.ts';
import { type CardContent, cardHash } from './card-content.ts';
import type { CardElement } from './card-elements.ts';
import { cardLayout } from './card-layout.ts';
import { cardSvg } from './draw-card.ts';

const fonts = await loadCardFonts();

interface Line {
	readonly text: string;
	readonly size: number;
}

/** The lines of text in a layout, in order. */
function linesOf(card: CardContent): readonly Line[] {
	const collect = ({ props }: CardElement): readonly Line[] =>
		typeof props.children === 'string'
			? [{ text: props.children, size: Number(props.style['fontSize']) }]
			: (props.children ?? []).flatMap(collect);
	return collect(cardLayout(card, fonts));
}

/** Where the letters of each line are drawn, by the points of their outlines. */
async function inkOf(card: CardContent): Promise<readonly { left: number; right: number; top: number; bottom: number }[]> {
	const svg = await cardSvg(card, fonts);
	return Array.from(svg.matchAll(/<g><path [^>]*d="([^"]*)"/gu), ([, path = '']) => {
		const numbers = (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
		const xs = numbers.filter((_, index) => index % 2 === 0);
		const ys = numbers.filter((_, index) => index % 2 === 1);
		return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
	});
}

async function expectInside(card: CardContent): Promise<void> {
	for (const ink of await inkOf(card)) {
		expect(ink.left, card.name).toBeGreaterThan(60);
		expect(ink.right, card.name).toBeLessThan(1_150);
		expect(ink.top, card.name).toBeGreaterThan(20);
		expect(ink.bottom, card.name).toBeLessThan(605);
	}
}

it('keeps every letter of the project’s cards inside, the whole name and sentence large enough for 300 pixels', async () => {
	for (const card of await projectCards()) {
		await expectInside(card);
		const lines = linesOf(card);
		const text = lines.map((line) => line.text).join(' ');
		expect(text).toContain(card.name);
		expect(text).toContain(card.sentence);
		for (const line of lines) expect(line.size, line.text).toBeGreaterThanOrEqual(32);
		expect(lines[0]?.size).toBeGreaterThanOrEqual(88);
	}
});

it.each(Object.entries(HOSTILE))('keeps every letter inside: %s', async (_, changes) => {
	const card = { ...SAMPLE, ...changes };
	await expectInside(card);
	for (const line of linesOf(card)) expect(line.size).toBeGreaterThanOrEqual(30);
});

it('keeps every letter inside, whatever the text', async () => {
	const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 60 }));
	const card = fc.record({ name: text, expansion: fc.option(text, { nil: undefined }), sentence: text, topic: text, site: text });
	await fc.assert(
		fc.asyncProperty(card, async (changes) => expectInside({ ...SAMPLE, ...changes })),
		{ numRuns: 40 },
	);
});

it('shows a name whole or not at all', () => {
	const name = (changes: Partial<CardContent>): string => {
		const lines = linesOf({ ...SAMPLE, ...changes, sentence: '', kind: undefined, topic: undefined, site: '' });
		return lines.map((line) => line.text).join('');
	};
	const long = 'abcdefghij'.repeat(25);
	expect(name({ name: long })).toBe(long);
	expect(name({ name: 'x'.repeat(10_000) })).toBe('');
	expect(name({ name: 'コンテナ' })).toBe('');
	expect(name({ name: 'コンテナ', expansion: 'Container' })).toBe('Container');
});

it('says something else in the place of a name that cannot be drawn', () => {
	const texts = (changes: Partial<CardContent>): readonly string[] => linesOf({ ...SAMPLE, ...changes }).map((line) => line.text);
	expect(texts({ name: '漢字', sentence: 'A sign.' })).toEqual(['A sign.', 'Study notes', 'Tool · Kubernetes']);
	expect(texts({ name: '漢字', sentence: '漢字' })).toEqual(['Tool · Kubernetes', 'Study notes']);
	expect(texts({ name: '漢字', sentence: '', kind: undefined, topic: '漢' })).toEqual(['Study notes']);
	expect(texts({ name: '漢字', sentence: '', kind: undefined, topic: '漢', site: '漢' })).toEqual([]);
});

it('gives way in order: sizes, the end of the sentence, never the name', () => {
	const name = 'A name of many words that nobody would give to anything, '.repeat(4).trim();
	const lines = linesOf({ ...SAMPLE, name, sentence: 'word '.repeat(400) });
	expect(lines[0]?.size).toBeGreaterThanOrEqual(52);
	expect(lines.map((line) => line.text).join(' ')).toContain(name);
	expect(lines.some((line) => line.text.endsWith('word…'))).toBe(true);
	expect(linesOf({ ...SAMPLE, expansion: 'API', sentence: 'API' }).filter((line) => line.text === 'API')).toHaveLength(1);
	expect(linesOf({ ...SAMPLE, kind: 'failure-mode' }).at(-1)?.text).toBe('Failure mode · Kubernetes');
});

it('looks as it did when TEMPLATE_VERSION was set: raise it with every change of the picture, or old ones stay in the cache', async () => {
	const sample = { ...SAMPLE, expansion: 'The Kubernetes package manager' };
	const pictures = [await cardSvg(sample, fonts), await cardSvg({ ...sample, name: '漢', expansion: undefined }, fonts)];
	const digest = createHash('sha256').update(pictures.join('')).digest('hex').slice(0, 16);
	expect([cardHash(sample), digest]).toEqual(['0ac308b9ac7f2990', '1f18c5d0654bec98']);
});
