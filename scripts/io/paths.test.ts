import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWithin, withSlashes } from './paths.ts';

describe('withSlashes', () => {
	it('parts what the system parts', () => {
		expect(withSlashes('notes\\deep\\a.md', win32)).toBe('notes/deep/a.md');
		expect(withSlashes('notes/a\\b.md', posix)).toBe('notes/a\\b.md');
	});
});

describe('isWithin', () => {
	it.each([
		[win32, 'C:\\notes\\a.md', 'C:\\notes', true],
		[win32, 'C:\\Notes\\a.md', 'c:\\notes\\', true],
		[win32, 'C:/notes/deep/a.md', 'C:\\notes', true],
		[win32, 'C:\\notes', 'C:\\notes', true],
		[win32, 'C:\\notes\\..a.md', 'C:\\notes', true],
		[win32, 'C:\\notes2\\a.md', 'C:\\notes', false],
		[win32, 'D:\\notes\\a.md', 'C:\\notes', false],
		[win32, '\\\\host\\notes\\a.md', 'C:\\notes', false],
		[win32, 'C:\\', 'C:\\notes', false],
		[posix, '/notes/a.md', '/notes', true],
		[posix, '/notes', '/', true],
		[posix, '/notes/..a/b.md', '/notes', true],
		[posix, '/Notes/a.md', '/notes', false],
		[posix, '/notes2/a.md', '/notes', false],
		[posix, '/', '/notes', false],
	])('%# %s', (system, file, folder, isInside) => expect(isWithin(file, folder, system)).toBe(isInside));
});
