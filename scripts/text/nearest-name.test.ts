import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const NAMES = ['title', 'tagline', 'topics', 'source', 'aliases', 'kubernetes', 'kubelet', 'Äpfel'];

it.each([
	['titel', 'title'],
	['Title', 'title'],
	['topic', 'topics'],
	['topics-of-mine', 'topics'],
	['alias', 'aliases'],
	['kubernets', 'kubernetes'],
	['kubelt', 'kubelet'],
	['apfel', 'Äpfel'],
])('takes %s for %s', (given, name) => {
	expect(nearestName(given, NAMES)).toBe(name);
	expect(nearestName(given, NAMES.toReversed())).toBe(name);
});

it.each(['', 'x', 'ti', 'more', 'colour', 'constructor', 'x'.repeat(1_000_000)])('takes no other name for %s', (given) => {
	expect(nearestName(given, NAMES)).toBeUndefined();
});
