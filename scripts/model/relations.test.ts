import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../entries/entry.ts';
import { buildSample, entryOf, termOf } from './build-model.samples.ts';

function related(id: string, text: string, entries: readonly ReadEntry[] = []): readonly string[] {
	return termOf(buildSample(text, entries), id).related;
}

const DECLARED = 'Alpha - x\n\nBeta - x\n\nGamma - x\n\nDelta - x\n\n';

describe('relations', () => {
	it('rank an equal thing before an example, and an example before a mention', () => {
		const text = `${DECLARED}Alpha is near Delta\n\nAlphas: Beta, Other, Third\n\nAlpha = Gamma`;
		expect(related('alpha', text).slice(0, 2)).toEqual(['gamma', 'beta']);
		expect(related('alpha', text).at(-1)).toBe('delta');
	});

	it('go both ways and never to the term itself', () => {
		const text = `${DECLARED}Alpha talks to Beta and Alpha`;
		expect(related('beta', text)).toEqual(['alpha']);
		expect(related('alpha', text)).toEqual(['beta']);
		expect(related('gamma', text)).toEqual([]);
		expect(related('aa', 'Aa - x', [entryOf('aa', 'name: Aa\nrelated: [aa]')])).toEqual([]);
	});

	it('relate the subject of a line to its other terms, and not these to each other', () => {
		expect(related('beta', `${DECLARED}Alpha - like Beta and Gamma`)).toEqual(['alpha']);
	});

	it('of one weight are in the order of their ids', () => {
		expect(related('delta', `${DECLARED}Delta - with Gamma, unlike Beta or Alpha`)).toEqual(['alpha', 'beta', 'gamma']);
	});

	it('are six at most, unless the entry lists more; those of the entry come first', () => {
		const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg', 'Hh'];
		const text = `${names.map((name) => `${name} - x`).join('\n\n')}\n\nAa - with ${names.slice(1).join(' and ')}`;
		expect(related('aa', text)).toEqual(['bb', 'cc', 'dd', 'ee', 'ff', 'gg']);
		const others = names.slice(1).map((name) => entryOf(name.toLowerCase(), `name: ${name}`));
		const listed = ['hh', 'gg', 'ff', 'ee', 'dd', 'cc', 'bb'];
		expect(related('aa', text, [...others, entryOf('aa', `name: Aa\nrelated: [${listed.join(', ')}]`)])).toEqual(listed);
		expect(related('aa', text, [...others, entryOf('aa', 'name: Aa\nrelated: [hh]')])).toEqual(['hh', 'bb', 'cc', 'dd', 'ee', 'ff']);
	});

	it('do not come from omitted lines', () => {
		expect(related('alpha', `${DECLARED}deleteme Alpha is near Beta\n\n<!-- Alpha is near Beta -->`)).toEqual([]);
	});
});
