import { expect, it } from 'vitest';
import { verdictCounts } from './verdict-counts.ts';

it('counts corrections in all and of each verdict', () => {
	const counts = [
		{ verdict: 'wrong', count: 2 },
		{ verdict: 'outdated', count: 0 },
		{ verdict: 'imprecise', count: 1 },
	];
	expect(verdictCounts(counts)).toBe('3 corrections: 2 wrong, 1 imprecise');
	expect(verdictCounts([{ verdict: 'wrong', count: 1 }])).toBe('1 correction: 1 wrong');
	expect(verdictCounts([])).toBe('0 corrections');
});
