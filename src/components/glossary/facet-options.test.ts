import { expect, it } from 'vitest';
import { facetOptions, kindLabel } from './facet-options.ts';

it('facetOptions are in the given order, then by label, with what is checked though no term has it', () => {
	const options = facetOptions(['b', null, 'a', 'z', 'b', 'y'], ['gone'], new Map([['b', 2]]), (value) => value.toUpperCase(), ['z', 'b']);
	expect(options.map(({ label, count, checked }) => `${label} ${count}${checked ? ' checked' : ''}`)).toEqual([
		'Z 0',
		'B 2',
		'A 0',
		'GONE 0 checked',
		'Y 0',
	]);
});

it('kindLabel is as an entry begins', () => expect(['tool', 'failure-mode'].map(kindLabel)).toEqual(['Tool', 'Failure mode']));
