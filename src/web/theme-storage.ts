/**
 * What the visitor's choices are stored under: `notes`, or `notes-study` for a site under `/study/`. One host may carry several sites, and the term pages,
 * which know nothing of Docusaurus, must read what the others wrote.
 *
 * @param baseUrl the path that the site stands under, with a slash at both ends
 */
export function storageNamespace(baseUrl: string): string {
	return ['notes', ...baseUrl.split('/').filter((segment) => segment !== '')].join('-');
}

/** The key under which Docusaurus stores the theme, `light` or `dark`; nothing stands there while the system decides. */
export function themeStorageKey(baseUrl: string): string {
	return `theme-${storageNamespace(baseUrl)}`;
}

/** The parameter of an address that asks for a theme, as in `?docusaurus-theme=dark`. */
export const THEME_PARAMETER = 'docusaurus-theme';
