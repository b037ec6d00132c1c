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

/** The query parameter that sets the theme, as in `?docusaurus-theme=dark`. */
export const THEME_PARAMETER = 'docusaurus-theme';
