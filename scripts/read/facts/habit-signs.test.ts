import { expect, test } from 'vitest';
import { habitSignAt, habitSigns } from './habit-signs.ts';

test.each([
	['dots', ['warp.. threads along the loom', 'weft.. threads across it', 'selvedge.. the firm edge', 'we wove two hands today']],
	['dots', ['仕口…木と木を直角につなぐ所', '継手…木を長くつなぐ所', '込栓…抜けないように打つ木']],
	['gap', ['鉋　　木の面をけずる道具', '鑿　　穴をほる道具', '墨壺　　線を引く道具']],
	['sign', ['warp > threads along the loom', 'weft > threads across it', 'shed > gap for the shuttle']],
	['sign', ['warp; threads along', 'weft; threads across', 'shed; gap for the shuttle']],
] as const)('%s part names from texts where several lines show it', (sign, lines) => {
	expect(habitSigns(lines)).toEqual([sign]);
});

test.each([
	['two lines are no habit', ['warp.. threads along the loom', 'weft.. threads across it']],
	['the same beginning each time', ['well.. I went home', 'well.. it rained', 'well.. we slept']],
	['dots at the end of a line', ['and then...', 'and so on...', 'who knows...']],
	[
		'dots in the middle of a sentence',
		['I thought that it was over.. no', 'she would not have come at all.. no', 'we had waited there for an hour.. no'],
	],
	['chains', ['cut > fold > sew', 'card > spin > ply', 'wash > dry > iron']],
])('no habit: %s', (_, lines) => {
	expect(habitSigns(lines)).toEqual([]);
});

test('a sign is found right behind a name, with the white space around it', () => {
	expect(habitSignAt('warp ..  threads', 4, ['dots'])).toEqual({ sign: 'dots', length: 5 });
	expect(habitSignAt('warp ..  threads', 4, ['gap'])).toBeUndefined();
});
