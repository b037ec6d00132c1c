import type { SiteAddress } from '../../../src/web/addresses.ts';
import { fontsStorageKey, THEME_PARAMETER, themeStorageKey } from '../../../src/web/theme-storage.ts';
import { scriptJson } from './script-text.ts';

/**
 * A script for the head. It sets the theme that the visitor chose on the site before the first paint. Without a choice, or without access
 * to the storage, the style sheet follows the system. The script also sets `data-js`, so that the style sheet shows what needs JavaScript, and
 * `data-fonts` where the browser has the fonts of the site already.
 */
export function themeScript(site: SiteAddress): string {
	const asked = `new URLSearchParams(location.search).get(${scriptJson(THEME_PARAMETER)})`;
	const stored = `localStorage.getItem(${scriptJson(themeStorageKey(site.baseUrl))})`;
	return [
		'(function(d,t){',
		"d.setAttribute('data-js','');",
		`try{t=${asked}||${stored}}catch(e){}`,
		"if(t==='light'||t==='dark')d.setAttribute('data-theme',t);",
		`try{sessionStorage.getItem(${scriptJson(fontsStorageKey(site.baseUrl))})===null||d.setAttribute('data-fonts','')}catch(e){}`,
		'})(document.documentElement)',
	].join('');
}
