import { otherTheme } from '../../web/theme-storage.ts';

declare global {
	/** The key under which the theme is stored. The bundler puts the value in its place (scripts/io/page-script.ts). */
	const THEME_KEY: string;
}

/** Makes the theme switch of a term's page work: it chooses for the whole site. */
export function addThemeSwitch(): void {
	const { dataset } = document.documentElement;
	document.querySelector('.theme')?.addEventListener('click', () => {
		const chosen = otherTheme(dataset['theme'], matchMedia('(prefers-color-scheme: dark)').matches);
		if (chosen === null) delete dataset['theme'];
		else dataset['theme'] = chosen;
		try {
			if (chosen === null) localStorage.removeItem(THEME_KEY);
			else localStorage.setItem(THEME_KEY, chosen);
		} catch {
			// Only this page has the theme then.
		}
	});
}
