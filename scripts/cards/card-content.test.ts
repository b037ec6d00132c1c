import { expect, it } from 'vitest';
import { SAMPLE } from './card.samples.ts';
import { cardHash } from './card-content.ts';

it('is sixteen hexadecimal digits, whatever the order of the fields', () => {
	const { site, ...rest } = SAMPLE;
	expect(cardHash(SAMPLE)).toMatch(/^[0-9a-f]{16}$/u);
	expect(cardHash({ site, ...rest })).toBe(cardHash(SAMPLE));
});

it('changes with every field', () => {
	const changed = ['id', 'name', 'expansion', 'sentence', 'kind', 'topic', 'site'].map((field) =>
		cardHash({ ...SAMPLE, [field]: 'other' }),
	);
	const moved = [
		{ ...SAMPLE, kind: 'Kubernetes', topic: 'tool' },
		{ ...SAMPLE, kind: undefined },
		{ ...SAMPLE, kind: '' },
		{ ...SAMPLE, expansion: '' },
	];
	expect(new Set([cardHash(SAMPLE), ...changed, ...moved.map(cardHash)]).size).toBe(12);
});
