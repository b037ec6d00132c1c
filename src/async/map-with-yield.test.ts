import { expect, it } from 'vitest';
import { mapWithYield } from './map-with-yield.ts';

it('gives the results in order and lets other events in between', async () => {
	const done: (number | string)[] = [];
	setImmediate(() => done.push('other'));
	const work = (item: number, index: number): string => {
		done.push(item);
		return `${index}: ${item}`;
	};
	expect(await mapWithYield([1, 2, 3, 4], work, 0)).toEqual(['0: 1', '1: 2', '2: 3', '3: 4']);
	expect(done.filter((one) => one !== 'other')).toEqual([1, 2, 3, 4]);
	expect(done.indexOf('other')).toBeLessThan(done.indexOf(4));
});

it('does not call `work` for an empty list, and rejects with what it throws', async () => {
	expect(await mapWithYield([], () => expect.unreachable())).toEqual([]);
	const fails = (): never => {
		throw new RangeError('no');
	};
	await expect(mapWithYield([1], fails)).rejects.toThrow('no');
});
