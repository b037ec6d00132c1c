/**
 * The namespace of the visitor's settings in local storage: `notes`, or `notes-study` for a site under `/study/`, since one host may have
 * several sites. The term pages, which are made without Docusaurus, read the settings that its pages write.
 *
 * @param baseUrl the base path, with a slash at both ends
 */
export function storageNamespace(baseUrl: string): string {
	return ['notes', ...baseUrl.split('/').filter((segment) => segment !== '')].join('-');
}

/** The key under which Docusaurus stores the theme, `light` or `dark`. It is not set while the system decides. */
export function themeStorageKey(baseUrl: string): string {
	return `theme-${storageNamespace(baseUrl)}`;
}

/** The key in session storage that says that the browser has the fonts of the site. */
export function fontsStorageKey(baseUrl: string): string {
	return `fonts-${storageNamespace(baseUrl)}`;
}

/** The query parameter that sets the theme, as in `?docusaurus-theme=dark`. */
export const THEME_PARAMETER = 'docusaurus-theme';

/**
 * The theme that a click on the switch chooses: the one that is not shown, so that each click changes what is seen. A choice that is the
 * system's own is none (null): the page follows the system again.
 *
 * @param chosen the theme that was chosen before; anything else if none was
 */
export function otherTheme(chosen: unknown, systemIsDark: boolean): 'light' | 'dark' | null {
	const isDark = chosen === 'dark' || (chosen !== 'light' && systemIsDark);
	if (isDark === !systemIsDark) return null;
	return isDark ? 'light' : 'dark';
}
