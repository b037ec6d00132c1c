import type { SiteAddress } from '../../../src/web/addresses.ts';
import { THEME_PARAMETER, themeStorageKey } from '../../../src/web/theme-storage.ts';
import { scriptJson } from './script-text.ts';

/**
 * JavaScript for the head: takes over the theme that the visitor chose on the site, before anything is painted. Where storage is refused, or
 * nothing was chosen, the style sheet follows the system as it does without JavaScript. Also says that there is JavaScript, so that
 * room is kept for what it will show.
 */
export function themeScript(site: SiteAddress): string {
	const asked = `new URLSearchParams(location.search).get(${scriptJson(THEME_PARAMETER)})`;
	const stored = `localStorage.getItem(${scriptJson(themeStorageKey(site.baseUrl))})`;
	return [
		'(function(d,t){',
		"d.setAttribute('data-js','');",
		`try{t=${asked}||${stored}}catch(e){}`,
		"if(t==='light'||t==='dark')d.setAttribute('data-theme',t)",
		'})(document.documentElement)',
	].join('');
}
