import { expect, test } from 'vitest';
import { otherTheme, themeStorageKey } from './theme-storage.ts';

test.each([
	['/', 'theme-notes'],
	['/study/', 'theme-notes-study'],
	['/a/b/', 'theme-notes-a-b'],
])('under %s the theme is stored as %s', (baseUrl, key) => expect(themeStorageKey(baseUrl)).toBe(key));

test.each([
	[null, false, 'dark'],
	[null, true, 'light'],
	['dark', false, null],
	['light', true, null],
	// The system has changed to what was chosen.
	['dark', true, 'light'],
	['light', false, 'dark'],
] as const)('after %s, with a dark system: %s, the switch chooses %s', (chosen, systemIsDark, next) => {
	expect(otherTheme(chosen, systemIsDark)).toBe(next);
	const isDark = (theme: string | null): boolean => (theme === null ? systemIsDark : theme === 'dark');
	expect(isDark(next)).toBe(!isDark(chosen));
});
