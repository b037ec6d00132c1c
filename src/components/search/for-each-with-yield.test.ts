import { expect, it } from 'vitest';
import { forEachWithYield } from './for-each-with-yield.ts';

it('does everything in order and lets others in between', async () => {
	const done: (number | string)[] = [];
	setImmediate(() => done.push('other'));
	await forEachWithYield([1, 2, 3, 4], (item) => done.push(item), 0);
	expect(done.filter((one) => one !== 'other')).toEqual([1, 2, 3, 4]);
	expect(done.indexOf('other')).toBeLessThan(done.indexOf(4));
});

it('does nothing for nothing, and passes on what goes wrong', async () => {
	await forEachWithYield([], () => expect.unreachable(), 1);
	await expect(
		forEachWithYield(
			[1],
			() => {
				throw new RangeError('no');
			},
			1,
		),
	).rejects.toThrow('no');
});
