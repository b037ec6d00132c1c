import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOSTILE, SAMPLE } from './card.samples.ts';
import { type CardContent, cardHash } from './card-content.ts';
import { expectInside, fonts, linesOf } from './card-layout.samples.ts';
import { cardSvg } from './draw-card.ts';

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

it('shows another text in place of a name that cannot be drawn', () => {
	const texts = (changes: Partial<CardContent>): readonly string[] => linesOf({ ...SAMPLE, ...changes }).map((line) => line.text);
	expect(texts({ name: '漢字', sentence: 'A sign.' })).toEqual(['A sign.', 'Study notes', 'Tool · Kubernetes']);
	expect(texts({ name: '漢字', sentence: '漢字' })).toEqual(['Tool · Kubernetes', 'Study notes']);
	expect(texts({ name: '漢字', sentence: '', kind: undefined, topic: '漢' })).toEqual(['Study notes']);
	expect(texts({ name: '漢字', sentence: '', kind: undefined, topic: '漢', site: '漢' })).toEqual([]);
});

it('shrinks sizes first, then cuts the sentence, and never the name', () => {
	const name = 'A name of many words that nobody would give to anything, '.repeat(4).trim();
	const lines = linesOf({ ...SAMPLE, name, sentence: 'word '.repeat(400) });
	expect(lines[0]?.size).toBeGreaterThanOrEqual(52);
	expect(lines.map((line) => line.text).join(' ')).toContain(name);
	expect(lines.some((line) => line.text.endsWith('word…'))).toBe(true);
	expect(linesOf({ ...SAMPLE, expansion: 'API', sentence: 'API' }).filter((line) => line.text === 'API')).toHaveLength(1);
	expect(linesOf({ ...SAMPLE, kind: 'failure-mode' }).at(-1)?.text).toBe('Failure mode · Kubernetes');
});

it('has not changed since TEMPLATE_VERSION was set: raise it with each change of the image, or the cache keeps old images', async () => {
	const sample = { ...SAMPLE, expansion: 'The Kubernetes package manager' };
	const images = [await cardSvg(sample, fonts), await cardSvg({ ...sample, name: '漢', expansion: undefined }, fonts)];
	const digest = createHash('sha256').update(images.join('')).digest('hex').slice(0, 16);
	expect([cardHash(sample), digest]).toEqual(['0ac308b9ac7f2990', '1f18c5d0654bec98']);
});
