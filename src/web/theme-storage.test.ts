import { expect, test } from 'vitest';
import { themeStorageKey } from './theme-storage.ts';

test.each([
	['/', 'theme-notes'],
	['/study/', 'theme-notes-study'],
	['/a/b/', 'theme-notes-a-b'],
])('under %s the theme is stored as %s', (baseUrl, key) => expect(themeStorageKey(baseUrl)).toBe(key));
