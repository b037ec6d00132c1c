/** @jsxRuntime automatic */
import type { ReactNode } from 'react';

/** The label of the theme switch. */
export const THEME_SWITCH = 'Switch between dark and light mode';

/** Half of a disc, dark: the theme is one of two. It is decorative: the button around it has a label. */
export function ThemeIcon(): ReactNode {
	return (
		<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
			<circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
			<path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
		</svg>
	);
}
